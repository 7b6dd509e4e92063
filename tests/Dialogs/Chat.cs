using NodaTime;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>One resident's conversation, played turn by turn without storage or channel.</summary>
internal sealed class Chat
{
    /// <summary>Monday, 23 November 2026, 10:15 in Berlin.</summary>
    public static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 9, 15);

    private static readonly TurnEngine s_engine = TestOffice.Dialogs.Engine;

    public Chat(Conversation? conversation = null, Instant? now = null)
    {
        Conversation = conversation ?? new Conversation();
        Now = now ?? Monday;
    }

    public Conversation Conversation { get; private set; }

    public Instant Now { get; private set; }

    public bool TicketIsOpen { get; set; }

    public Room Room { get; set; }

    /// <summary>The replies of the last turn.</summary>
    public IReadOnlyList<Reply> Replies { get; private set; } = [];

    /// <summary>The effects of all turns.</summary>
    public List<Effect> Effects { get; } = [];

    /// <summary>The keys of the last turn's replies.</summary>
    public IEnumerable<string> Keys => Replies.Select(reply => reply.Key);

    /// <summary>The buttons of the last turn.</summary>
    public IReadOnlyList<Button> Buttons => Replies.Count > 0 ? Replies[^1].Buttons : [];

    /// <summary>All that was said in the last turn, in one text.</summary>
    public string Text => string.Join('\n', Replies.Select(reply => reply.Text));

    public Chat Open(string? topic = null) => Play(new Inbound.Opened(topic));

    public Chat Say(string text) => Play(new Inbound.Said(text));

    /// <summary>Presses the button whose value ends with the key, such as "yes" or "menu.back".</summary>
    public Chat Press(string key)
    {
        var button = Buttons.FirstOrDefault(offered => offered.Value == key || offered.Value.EndsWith("." + key, StringComparison.Ordinal));
        return Play(new Inbound.Said(button?.Title ?? "", button?.Value ?? key));
    }

    public Chat Wait(Duration time)
    {
        Now += time;
        return this;
    }

    public Chat Play(Inbound inbound)
    {
        var result = s_engine.Play(Conversation, inbound, new TurnInputs(Now, "K7-4MQ", TestOffice.Office, TicketIsOpen, Room, "fresh-key-of-this-turn"));
        Conversation = result.Conversation;
        Replies = result.Replies;
        Effects.AddRange(result.Effects);
        foreach (var effect in result.Effects)
        {
            TicketIsOpen = effect switch
            {
                Effect.OpenTicket => true,
                Effect.WithdrawTicket or Effect.DeleteConversation => false,
                _ => TicketIsOpen,
            };
        }

        return this;
    }

    /// <summary>Another conversation that stands at the same point.</summary>
    public Chat Copy() => new(Conversation, Now) { TicketIsOpen = TicketIsOpen, Replies = Replies, Room = Room };
}
