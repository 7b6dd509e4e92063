using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Channels.DirectLine;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>Moving from Telegram into the web chat.</summary>
public sealed class WebDoorTests
{
    [Fact]
    public async Task Link_OpensTheSameConversation_Once()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();
        string key = await DoorKeyAsync(anna);
        using var browser = new HttpClient { BaseAddress = server.Url };

        using var first = await browser.PostAsJsonAsync("v3/directline/tokens/enter", new { doorKey = key });
        using var second = await browser.PostAsJsonAsync("v3/directline/tokens/enter", new { doorKey = key });

        Assert.True(first.IsSuccessStatusCode);
        Assert.Equal(403, (int)second.StatusCode);
        var token = await first.Content.ReadFromJsonAsync<JsonElement>();
        browser.DefaultRequestHeaders.Authorization = new("Bearer", token.GetProperty("token").GetString());
        string lines = await browser.GetStringAsync($"v3/directline/conversations/{token.GetProperty("conversationId").GetString()}/activities");
        Assert.Contains("Ich habe Schulden", lines, StringComparison.Ordinal);
        Assert.Contains("Willkommen im Web-Chat", lines, StringComparison.Ordinal);
        Assert.DoesNotContain(key, lines, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AfterTheMove_TelegramShowsNothingPersonal_ButDangerIsNoticed()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();
        string key = await DoorKeyAsync(anna);
        using var browser = new HttpClient { BaseAddress = server.Url };
        using var entered = await browser.PostAsJsonAsync("v3/directline/tokens/enter", new { doorKey = key });

        await anna.SendAsync("ich brauche eine wohnung");
        var elsewhere = await anna.Chat.UntilAsync(message => message.Text.Contains("ist jetzt im Web-Chat", StringComparison.Ordinal));
        await anna.SendAsync("ich bring mich jetzt um");
        var danger = await anna.Chat.UntilAsync(message => message.Text.Contains("Das klingt gefährlich", StringComparison.Ordinal));

        Assert.DoesNotContain("Wohn", elsewhere.Text, StringComparison.Ordinal);
        Assert.Contains("112", danger.Text, StringComparison.Ordinal);
        Assert.False(await server.ReadAsync(db => db.Lines.AnyAsync(line => line.Sequence > 100)));
    }

    [Fact]
    public async Task Database_HoldsNoReadableChatId()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser("Annegret", "annegret_b");
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();

        var chat = await server.ReadAsync(db => db.TelegramChats.AsNoTracking().SingleAsync());

        Assert.DoesNotContain(anna.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), chat.ChatKey + Convert.ToHexString(chat.ChatId) + System.Text.Encoding.Latin1.GetString(chat.ChatId), StringComparison.Ordinal);
        Assert.DoesNotContain("Annegret", server.Log.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task WebOnly_SendsTheLink_AndTheNumbersInDanger()
    {
        await using var server = await TelegramServer.StartAsync(null, null, "--Telegram:Privacy=WebOnly");
        var anna = server.Telegram.AddUser();

        await anna.SendAsync("ich bringe mich jetzt um");

        var answer = await anna.Chat.NextAsync();
        Assert.Contains("112", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Buttons, button => button.Link?.StartsWith("https://chat.example.org/#weiter=", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Deleting_AfterTheMove_ForgetsTheChatInTelegram()
    {
        await using var server = await TelegramServer.StartAsync();
        var anna = server.Telegram.AddUser();
        await anna.SendAsync("Ich habe Schulden");
        await anna.Chat.NextAsync();
        var doors = server.Services.GetRequiredService<WebDoors>();
        var conversation = await doors.EnterAsync(await DoorKeyAsync(anna), "hash", default);
        var turns = server.Services.GetRequiredService<TurnGateway>();

        await turns.PlayAsync(conversation!.Value, new Inbound.Said("", Button.Delete), null, null, default);
        await turns.PlayAsync(conversation.Value, new Inbound.Said("ja"), null, null, default);

        Assert.Equal(0, await server.ReadAsync(db => db.TelegramChats.CountAsync()));
    }

    internal static async Task<string> DoorKeyAsync(UserAccount anna)
    {
        await anna.SendAsync("/web");
        var message = await anna.Chat.UntilAsync(sent => sent.Buttons.Any(button => button.Link is not null));
        string link = message.Buttons.First(button => button.Link is not null).Link!;
        Assert.StartsWith("https://chat.example.org/#weiter=", link, StringComparison.Ordinal);
        return link[(link.IndexOf('=', StringComparison.Ordinal) + 1)..];
    }
}
