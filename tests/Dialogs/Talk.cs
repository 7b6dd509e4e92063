using System.Globalization;
using NodaTime;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>A conversation written down as a YAML list: what the resident says or presses, what time passes, and the keys that answer.</summary>
internal sealed class Talk
{
    private readonly IReadOnlyList<YamlRecord> _steps;

    private Talk(IReadOnlyList<YamlRecord> steps) => _steps = steps;

    public static Talk Load(string path) => new(YamlRecord.LoadList(path));

    /// <summary>Plays it; each expectation names file and line when it fails.</summary>
    public void Play()
    {
        var chat = new Chat();
        foreach (var step in _steps)
        {
            string verb = step.Keys.First();
            Play(chat, verb, verb == "lotse" ? string.Join(' ', step.Strings("lotse")) : step.Required(verb).Value, step.Line);
        }
    }

    private static void Play(Chat chat, string verb, string value, int line)
    {
        switch (verb)
        {
            case "opens":
                chat.Open(value == "chat" ? null : value);
                break;
            case "client":
                chat.Say(value);
                break;
            case "room":
                chat.Room = Enum.Parse<Room>(value);
                break;
            case "sends":
                chat.Play(Sent(value));
                break;
            case "edits":
                chat.Play(new Inbound.Edited(value, chat.Conversation.Turn));
                break;
            case "edits-older":
                chat.Play(new Inbound.Edited(value, 1));
                break;
            case "enters":
                chat.Room = Room.Own;
                chat.Play(new Inbound.Moved());
                break;
            case "presses":
                chat.Press(value);
                break;
            case "waits":
                chat.Wait(Duration.FromHours(int.Parse(value, CultureInfo.InvariantCulture)));
                break;
            case "counsellor":
                chat.Play(Act(value));
                break;
            case "lotse":
                Assert.Equal($"{line}: {value}", $"{line}: {string.Join(' ', chat.Keys)}");
                break;
            case "says":
                Assert.Contains(value, chat.Text, StringComparison.Ordinal);
                break;
            case "never-says":
                Assert.DoesNotContain(value, chat.Text, StringComparison.Ordinal);
                break;
            case "shows":
                Assert.Contains(chat.Replies.SelectMany(reply => reply.Cards), card => card.ServiceId == value);
                break;
            case "effects":
                Assert.Equal($"{line}: {value}", $"{line}: {string.Join(' ', chat.Effects.Where(effect => effect is not (Effect.CountShown or Effect.CountGap or Effect.Nudge)).Select(effect => effect.GetType().Name))}");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(verb), verb, $"Line {line}: not a verb of talks.");
        }
    }

    /// <summary>"Picture" or "Picture: words below it".</summary>
    private static Inbound.Sent Sent(string thing)
    {
        string[] parts = thing.Split(':', 2, StringSplitOptions.TrimEntries);
        return new Inbound.Sent(Enum.Parse<SentKind>(parts[0]), parts.Length > 1 ? parts[1] : null);
    }

    private static Inbound Act(string act) => act switch
    {
        "joins" => new Inbound.CounsellorJoined("Frau Lange"),
        "leaves" => new Inbound.CounsellorLeft("Frau Lange"),
        "proposes" => new Inbound.AppointmentProposed("Frau Lange", new LocalDateTime(2026, 12, 1, 10, 0), "Kölleda"),
        "confirms" => new Inbound.AppointmentConfirmed("Frau Lange", new LocalDateTime(2026, 12, 1, 10, 0), "Kölleda"),
        "reminds" => new Inbound.AppointmentNear(),
        "closes" => new Inbound.TicketClosed("Frau Lange"),
        _ => new Inbound.CounsellorWrote("Frau Lange", act),
    };
}
