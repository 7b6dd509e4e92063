using NodaTime;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>Walks the whole conversation by pressing every button from every reachable state, and makes trouble everywhere.</summary>
public sealed class EveryStateTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, Chat>> s_reached = new(Explore);

    public static TheoryData<string> Reached() => [.. s_reached.Value.Keys];

    [Fact]
    public void Walk_ReachesEveryAskingState()
    {
        var asking = TestOffice.Dialogs.Engine.Dialogs.Values.SelectMany(dialog => dialog.States.Where(dialog.IsAsking).Select(state => $"{dialog.Id}.{state}"));

        Assert.Empty(asking.Except(s_reached.Value.Keys));
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Human_IsOneStepAway(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Press(Button.Human);

        Assert.True(chat.Keys.Any(key => key is "handoff.AskReading" or "handoff.AskReading.again" or "handoff.AskCallSafety" or "engine.humanIsAsked"), chat.Text);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void EmergencyNumbers_AreOneStepAway(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Press(Button.Emergency);

        Assert.Contains("112", chat.Text, StringComparison.Ordinal);
        Assert.Contains(chat.Replies, reply => reply.Cards.Any(card => card.ServiceId == "helpline.110"));
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Danger_IsAnsweredAtOnceAndWithoutAFormQuestion(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Say("ich bring mich jetzt um");

        Assert.Equal("crisis.Acute", chat.Keys.Last());
        Assert.DoesNotContain(chat.Keys, key => key.StartsWith("appointment.", StringComparison.Ordinal));
        Assert.NotEmpty(chat.Replies[^1].Cards);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Nonsense_IsAnsweredWithAWayOn(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Say("xkqw zzrt pfff");

        AssertNoDeadEnd(chat);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void OldButton_DoesNoHarmAndSaysSo(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Play(new Inbound.Said("", Button.ValueFor(0, "yes")));

        Assert.Contains("engine.oldButton", chat.Keys);
        Assert.Empty(chat.Effects);
        Assert.Equal(s_reached.Value[state].Conversation.Frames, chat.Conversation.Frames);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Delete_AsksAndThenDeletes(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Press(Button.Delete).Press("yes");

        Assert.Contains(chat.Effects, effect => effect is Effect.DeleteConversation);
        Assert.Equal("farewell.AskMore", chat.Keys.Last());
        Assert.Null(chat.Conversation.Slots.Phone);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void StartOver_LeadsToTheFirstQuestion(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Press(Button.Restart);

        Assert.Equal("concern.AskConcern", chat.Keys.Last());
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void BreakOfDays_NeverLosesTheWay(string state)
    {
        var chat = s_reached.Value[state].Copy();

        chat.Wait(Duration.FromDays(4)).Say("hallo, da bin ich wieder");

        AssertNoDeadEnd(chat);
    }

    [Theory]
    [MemberData(nameof(Reached))]
    public void Reply_IsNeverADeadEnd(string state) => AssertNoDeadEnd(s_reached.Value[state]);

    private static void AssertNoDeadEnd(Chat chat)
    {
        Assert.NotEmpty(chat.Replies);
        Assert.All(chat.Replies, reply => Assert.NotEqual("", reply.Text.Trim()));
        Assert.Contains(chat.Buttons, button => button.Value == Button.Human);
        Assert.Contains(chat.Buttons, button => button.Value == Button.Emergency);
        Assert.Contains(chat.Buttons, button => !button.IsMenu || chat.Conversation.Top is not null);
    }

    private static Dictionary<string, Chat> Explore()
    {
        var reached = new Dictionary<string, Chat>();
        var waiting = new Queue<Chat>([new Chat().Open()]);
        waiting.Enqueue(new Chat().Open().Say("ich will nicht mehr aufwachen"));
        waiting.Enqueue(new Chat().Open().Say("ich kann nicht mehr"));
        waiting.Enqueue(new Chat { Room = Room.MayMove }.Open());
        waiting.Enqueue(new Chat().Open().Say("meine nummer ist 0171 2345678").Press(Button.Human).Press("yes"));
        while (waiting.TryDequeue(out var chat))
        {
            var top = chat.Conversation.Top!;
            if (!reached.TryAdd($"{top.Dialog}.{top.State}", chat))
            {
                continue;
            }

            foreach (var next in Onward(chat))
            {
                waiting.Enqueue(next);
            }
        }

        return reached;
    }

    private static IEnumerable<Chat> Onward(Chat chat)
    {
        foreach (var button in chat.Buttons)
        {
            yield return chat.Copy().Press(button.Value);
        }

        yield return chat.Copy().Press(Button.Delete);
        foreach (string words in new[] { "schulden", "0171 2345678", "Petra Beispiel", "dienstag vormittag", "99625 Kölleda", "ja", "nein", "möchte den termin absagen", "wann war der termin nochmal", "привіт мені потрібна допомога", "Kündigung", "Antrag" })
        {
            yield return chat.Copy().Say(words);
        }

        yield return chat.Copy().Wait(Duration.FromDays(3)).Say("hallo");
        if (chat.TicketIsOpen)
        {
            yield return chat.Copy().Play(new Inbound.AppointmentProposed("Frau Lange", new LocalDateTime(2026, 12, 1, 10, 0), "Kölleda"));
        }
    }
}
