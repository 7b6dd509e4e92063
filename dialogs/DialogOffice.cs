using ThinkaLotse.Dialogs.Crisis;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;

namespace ThinkaLotse.Dialogs;

/// <summary>All that a conversation needs beside its own state: the knowledge base, the understanding of words, the dialogs with their texts. Loaded once, used by any number of turns at a time.</summary>
/// <param name="Knowledge">Topics, services, places.</param>
/// <param name="Texts">What the bot says.</param>
/// <param name="Engine">Plays turns.</param>
/// <param name="Emergency">The numbers to dial in danger.</param>
/// <param name="Directory">Finds services by everyday words, outside of any conversation.</param>
public sealed record DialogOffice(KnowledgeBase Knowledge, DialogTexts Texts, TurnEngine Engine, EmergencyCards Emergency, DirectorySearch Directory)
{
    /// <summary>Reads everything.</summary>
    /// <param name="contentFolder">The knowledge base's folder.</param>
    /// <param name="dialogsFolder">The folder with the dialogs' YAML files.</param>
    /// <param name="learntFolder">Where what was learnt is kept for the next start; null: it is learnt each time.</param>
    /// <exception cref="ContentException">A file is wrong.</exception>
    public static DialogOffice Load(string contentFolder, string dialogsFolder, string? learntFolder = null)
    {
        var loading = Task.Run(() => KnowledgeBase.Load(contentFolder));
        var learning = Task.Run(() => UtteranceReader.Load(contentFolder, text => loading.GetAwaiter().GetResult().Places.Find(text), TimeReader.Read, learntFolder));

        // Slips in the content are told at once, all of them, without waiting for the end of learning.
        var knowledge = loading.GetAwaiter().GetResult();
        var reader = learning.GetAwaiter().GetResult();
        var texts = DialogTexts.Load(dialogsFolder);
        var search = new ServiceSearch(knowledge);
        var emergency = EmergencyNumbers.Read(contentFolder, knowledge, texts);
        var engine = new TurnEngine(reader.Read, knowledge, texts, DialogDiscovery.All(search, emergency), emergency);
        return new DialogOffice(knowledge, texts, engine, emergency, new DirectorySearch(reader, search, knowledge.Places));
    }
}
