using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>All that the bot says, read from the YAML files beside the dialogs and checked at start.</summary>
public sealed class DialogTexts
{
    private readonly Dictionary<string, StateText> _states = [];
    private readonly Dictionary<string, TextTemplate> _said = [];

    private DialogTexts()
    {
    }

    /// <summary>Keys of all questions, "dialog.State".</summary>
    public IReadOnlyCollection<string> StateKeys => _states.Keys;

    /// <summary>Keys of all other texts, "dialog.name".</summary>
    public IReadOnlyCollection<string> SaidKeys => _said.Keys;

    /// <summary>Reads every "*.de.yaml" below the folder; the file's name without ".de.yaml" is the dialog's id.</summary>
    /// <exception cref="ContentException">A file is wrong.</exception>
    public static DialogTexts Load(string folder)
    {
        var texts = new DialogTexts();
        foreach (string path in Directory.EnumerateFiles(folder, "*.de.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            texts.Read(Path.GetFileName(path)[..^".de.yaml".Length], YamlRecord.Load(path));
        }

        return texts;
    }

    /// <summary>The question of a state.</summary>
    public StateText Question(string dialog, string state) => _states[$"{dialog}.{state}"];

    /// <summary>Whether anything is said in a state.</summary>
    public bool HasQuestion(string dialog, string state) => _states.ContainsKey($"{dialog}.{state}");

    /// <summary>A text that is no question.</summary>
    public TextTemplate Said(string key) =>
        _said.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text \"{key}\" in the dialogs' YAML files.");

    private void Read(string dialog, YamlRecord file)
    {
        foreach (string key in file.Keys.ToList())
        {
            if (key != "says")
            {
                _states.Add($"{dialog}.{key}", StateText.Read(file.Section(key)!));
            }
            else if (file.Section(key) is { } says)
            {
                foreach (string name in says.Keys.ToList())
                {
                    _said.Add($"{dialog}.{name}", new TextTemplate(says.Required(name).Value));
                }
            }
        }
    }
}
