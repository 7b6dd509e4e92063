namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The three parse modes.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("HTML", "<b>fett <i>beides</i></b> &lt;3 &amp; &#228;", "fett beides <3 & ä", "bold=fett beides|italic=beides")]
    [InlineData("HTML", "<a href=\"https://example.org/?a=1&amp;b=2\">Seite</a> &nbsp;", "Seite &nbsp;", "text_link=Seite")]
    [InlineData("HTML", "😀<code>x</code><pre><code class=\"language-cs\">y</code></pre>", "😀xy", "code=x|pre=y")]
    [InlineData("HTML", "<blockquote expandable>lang</blockquote><tg-spoiler>still</tg-spoiler>", "langstill", "expandable_blockquote=lang|spoiler=still")]
    [InlineData("HTML", "1 > 0 und <u>mehr</u>", "1 > 0 und mehr", "underline=mehr")]
    [InlineData("MarkdownV2", "*fett _beides_* __unter__ ~weg~ ||still||", "fett beides unter weg still", "bold=fett beides|italic=beides|underline=unter|strikethrough=weg|spoiler=still")]
    [InlineData("MarkdownV2", "Ende\\. [Seite](https://example.org/a\\)b) `a.b!`", "Ende. Seite a.b!", "text_link=Seite|code=a.b!")]
    [InlineData("MarkdownV2", ">Zitat\n>zwei\nweiter", "Zitat\nzwei\nweiter", "blockquote=Zitat\nzwei")]
    [InlineData("Markdown", "*fett* _schräg_ \\_ `code` [Seite](https://example.org)", "fett schräg _ code Seite", "bold=fett|italic=schräg|code=code|text_link=Seite")]
    [InlineData(null, "Siehe https://example.org/a. Oder /hilfe, @thinkalotse_bot", "Siehe https://example.org/a. Oder /hilfe, @thinkalotse_bot", "url=https://example.org/a|bot_command=/hilfe|mention=@thinkalotse_bot")]
    public async Task Markup_IsShown(string? mode, string text, string shown, string formats)
    {
        await using var played = await PlayedChat.StartAsync();

        await played.Bot.ResultAsync("sendMessage", RawBot.Message(played.Anna.Id, text, mode));

        Assert.Equal(shown, played.Anna.Chat.Last.Text);
        Assert.Equal(formats, string.Join('|', played.Anna.Chat.Last.Formats.Select(format => $"{format.Kind}={format.Part}")));
    }

    [Theory]
    [InlineData("HTML", "ä <x>y</x>", "Unsupported start tag \"x\" at byte offset 3")]
    [InlineData("HTML", "a<br>b", "Unsupported start tag \"br\" at byte offset 1")]
    [InlineData("HTML", "<b>fett", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("HTML", "<b>fett</i>", "Unmatched end tag at byte offset 7, expected \"</b>\", found \"</i>\"")]
    [InlineData("HTML", "fett</b>", "Unexpected end tag at byte offset 4")]
    [InlineData("HTML", "1 <", "Unclosed start tag at byte offset 2")]
    [InlineData("HTML", "1 < 2 und 3 > 2", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("HTML", "<span class=\"x\">y</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("MarkdownV2", "Ende.", "Character '.' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("MarkdownV2", "a-b", "Character '-' is reserved and must be escaped with the preceding '\\'")]
    [InlineData("MarkdownV2", "ä *fett", "Can't find end of Bold entity at byte offset 3")]
    [InlineData("Markdown", "ä *fett", "Can't find end of the entity starting at byte offset 3")]
    public async Task Markup_ThatIsWrong_IsRefused(string mode, string text, string reason)
    {
        await using var played = await PlayedChat.StartAsync();

        string refusal = await played.Bot.RefusalAsync("sendMessage", RawBot.Message(played.Anna.Id, text, mode));

        Assert.Equal($"Bad Request: can't parse entities: {reason}", refusal);
    }
}
