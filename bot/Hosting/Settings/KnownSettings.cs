using System.Reflection;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Bot.Desk;
using ThinkaLotse.Bot.Desk.OpenId;
using ThinkaLotse.Bot.Mail;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Privacy;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>The settings that there are, so that a misspelt one is noticed instead of being ignored.</summary>
internal static class KnownSettings
{
    // Read by the platform.
    private static readonly string[] s_platform = ["urls", "environment", "ForwardedHeaders_Enabled", "AllowedHosts", "Kestrel", "Logging"];

    // What German operators try, and no slip of the pen leads to.
    private static readonly Dictionary<string, string> s_inGerman = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Office:Telefon"] = "Office:Phone",
        ["Office:Adresse"] = "Office:Address",
        ["Office:Zeiten"] = "Office:Hours",
        ["Office:Orte"] = "Office:Places:id",
        ["Data:Ordner"] = "Data:Folder",
    };

    /// <summary>The product's own sections with the options that they fill.</summary>
    public static IReadOnlyDictionary<string, Type> Sections { get; } = new Dictionary<string, Type>(StringComparer.OrdinalIgnoreCase)
    {
        [OfficeOptions.Section] = typeof(OfficeOptions),
        [MailOptions.Section] = typeof(MailOptions),
        [EscalationOptions.Section] = typeof(EscalationOptions),
        [TelegramOptions.Section] = typeof(TelegramOptions),
        [DataOptions.Section] = typeof(DataOptions),
        [KnowledgeOptions.Section] = typeof(KnowledgeOptions),
        [RetentionOptions.Section] = typeof(RetentionOptions),
        [DirectLineOptions.Section] = typeof(DirectLineOptions),
        [DeskOptions.Section] = typeof(DeskOptions),
        [OpenIdOptions.Section] = typeof(OpenIdOptions),
    };

    /// <summary>Whether the first part of a key is the platform's, such as "urls" or "Logging".</summary>
    public static bool IsOfPlatform(string key) => s_platform.Contains(key.Split(':')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a key such as "Office:Phone" is a setting.</summary>
    public static bool Has(string key) => IsOfPlatform(key)
        || (key.Split(':') is [var section, var name, .. var rest]
            && Sections.TryGetValue(section, out var options)
            && Property(options, name) is { } property
            && rest.Length == (IsCollection(property) ? 1 : 0));

    /// <summary>The sentence about a key that is no setting: what it may have meant, and what there is.</summary>
    public static string Unknown(string key)
    {
        string section = key.Split(':')[0];
        string[] known = [.. Names(Sections.ContainsKey(section) ? [section] : Sections.Keys), .. Sections.ContainsKey(section) ? [] : s_platform[..1]];
        string meant = (s_inGerman.GetValueOrDefault(key) ?? NearestWord.Of(key, known)) is { } near ? $"; did you mean {near}?" : ".";
        return $"The setting {key} is not known{meant} Known are {string.Join(", ", known)}.";
    }

    /// <summary>The full names, such as "Office:Phone" and "Office:Places:id".</summary>
    public static IEnumerable<string> Names(IEnumerable<string> sections) => sections.SelectMany(section =>
        Sections[section].GetProperties().Select(property => $"{Written(section)}:{property.Name}{(IsCollection(property) ? property.PropertyType.IsAssignableTo(typeof(System.Collections.IDictionary)) ? ":id" : ":0" : "")}"));

    /// <summary>The property that a setting fills, or null.</summary>
    public static PropertyInfo? Property(Type options, string name) =>
        options.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);

    /// <summary>Whether it has entries of its own.</summary>
    public static bool IsCollection(PropertyInfo property) =>
        property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(System.Collections.IEnumerable));

    private static string Written(string section) => Sections.Keys.First(known => known.Equals(section, StringComparison.OrdinalIgnoreCase));
}
