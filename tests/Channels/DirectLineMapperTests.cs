using NodaTime;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Channels;

/// <summary>The translation between activities and the office's messages.</summary>
public sealed class DirectLineMapperTests
{
    private const string Site = "https://lotse.example.org";

    private static readonly Guid s_conversation = Guid.Parse("00000000-0000-0000-0000-00000000000a");

    [Theory]
    [InlineData("""{"type":"message","text":"Ja","value":"q7.yes"}""", "Ja", "q7.yes")]
    [InlineData("""{"type":"message","text":"Ja","value":"q7.geld.schulden"}""", "Ja", "q7.geld.schulden")]
    [InlineData("""{"type":"message","value":"menu.human","channelData":{"messageBack":{"displayText":"Mensch"}}}""", "Mensch", "menu.human")]
    [InlineData("""{"type":"message","text":"Ja","channelData":{"messageBack":{"value":"q7.yes"}}}""", "Ja", "q7.yes")]
    [InlineData("""{"type":"message","text":"Ja","channelData":{"postBack":{"value":"q7.yes"}}}""", "Ja", "q7.yes")]
    [InlineData("""{"type":"message","text":"q7.yes","channelData":{"postBack":true}}""", "q7.yes", "q7.yes")]
    [InlineData("""{"type":"message","text":"Ja","value":"something else"}""", "Ja", null)]
    [InlineData("""{"type":"message","text":"Ja","value":{"a":"q7.yes"}}""", "Ja", null)]
    [InlineData("""{"type":"message","text":"Am q7. Mai"}""", "Am q7. Mai", null)]
    public void Message_WithAButtonsValue_IsAPress(string json, string text, string? press)
    {
        var message = DirectLineMapper.Read(IncomingActivity.Parse(System.Text.Encoding.UTF8.GetBytes(json))!);

        Assert.Equal(new IncomingMessage.Words(new Inbound.Said(text, press), null), message);
    }

    [Fact]
    public void Line_WithButtons_SuggestsThem()
    {
        var activity = Write(Speaker.Bot, new LineContent("Stimmt das?", "concern.AskWhich", [], [new Button("q3.yes", "✅ Ja"), new Button("menu.human", "🧑 Mensch")]));

        Assert.Equal(new DirectLineActivity.Action("messageBack", "✅ Ja", "q3.yes", "✅ Ja", "✅ Ja"), activity.SuggestedActions!.Actions[0]);
        Assert.Equal([false, true], activity.ChannelData!.Lotse!.Buttons!.Select(button => button.Menu));
    }

    [Fact]
    public void Line_WithServices_ShowsHeroCards()
    {
        var card = new Card("Beratung", "Bitte erst anrufen", "Hilft.", [new CardAction("Anrufen", "tel:0000"), new CardAction("Seite", "https://example.de/"), new CardAction("Mehr dazu", "/angebote/local.x")], "local.x");

        var activity = Write(Speaker.Bot, new LineContent("Das passt:", "services.found", [card], []));

        var attachment = Assert.Single(activity.Attachments!);
        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Equal(["call", "openUrl", "openUrl"], attachment.Content.Buttons.Select(button => button.Type));
        Assert.Equal(["tel:0000", "https://example.de/", "https://lotse.example.org/angebote/local.x"], attachment.Content.Buttons.Select(button => button.Value));
        Assert.Equal(["local.x"], activity.ChannelData!.Lotse!.Services);
    }

    [Fact]
    public void Line_OfACounsellor_BearsTheName()
    {
        var activity = Write(Speaker.Counsellor, new LineContent("Guten Tag", "engine.counsellorWrote", [], [], "Frau Lange"));

        Assert.Equal(new DirectLineActivity.Account("counsellor", "Frau Lange", "bot"), activity.From);
        Assert.Equal(("counsellor", "Frau Lange"), (activity.ChannelData!.Lotse!.From, activity.ChannelData.Lotse.Name));
    }

    [Fact]
    public void Line_OfTheBotThatWasEmptied_IsNotSent() =>
        Assert.Null(DirectLineMapper.Write(Line(Speaker.Bot, isBlanked: true), LineContent.Blank, Site));

    [Fact]
    public void Line_OfTheResidentThatWasEmptied_IsMarkedAsRemoved() =>
        Assert.True(DirectLineMapper.Write(Line(Speaker.Resident, isBlanked: true), LineContent.Blank, Site)!.ChannelData!.Lotse!.Removed);

    private static DirectLineActivity Write(Speaker from, LineContent content) => DirectLineMapper.Write(Line(from), content, Site)!;

    private static TranscriptLine Line(Speaker from, bool isBlanked = false) => new()
    {
        ConversationId = s_conversation,
        Sequence = 4,
        Turn = 1,
        From = from,
        At = Instant.FromUtc(2026, 11, 23, 10, 0),
        Content = [],
        IsBlanked = isBlanked,
    };
}
