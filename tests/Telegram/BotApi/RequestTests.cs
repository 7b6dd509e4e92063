using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The forms that requests may take, and those that are answered with an error.</summary>
public sealed class RequestTests
{
    [Fact]
    public async Task Arguments_InEveryForm_AreUnderstood()
    {
        await using var played = await PlayedChat.StartAsync();
        string id = $"{played.Anna.Id}";
        var http = played.Bot.Http;

        await http.GetAsync(new Uri($"{played.Bot.Path("SENDMESSAGE")}?chat_id={id}&text=Abfrage", UriKind.Relative));
        using var urlencoded = new FormUrlEncodedContent(new Dictionary<string, string> { ["chat_id"] = id, ["text"] = "Formular", ["reply_markup"] = """{"inline_keyboard":[[{"text":"A","callback_data":"a"}]]}""" });
        await http.PostAsync(new Uri(played.Bot.Path("sendmessage"), UriKind.Relative), urlencoded);
        using var multipart = new MultipartFormDataContent { { new StringContent(id), "chat_id" }, { new StringContent("Teile"), "text" } };
        await http.PostAsync(new Uri(played.Bot.Path("sendMessage"), UriKind.Relative), multipart);
        using var chunked = new HttpRequestMessage(HttpMethod.Post, played.Bot.Path("sendMessage")) { Content = new StringContent($$"""{"chat_id":{{id}},"text":"Stücke"}""", Encoding.UTF8, "application/json") };
        chunked.Headers.TransferEncodingChunked = true;
        await http.SendAsync(chunked);

        Assert.Equal(["Abfrage", "Formular", "Teile", "Stücke"], played.Anna.Chat.BotMessages.Select(message => message.Text));
        Assert.Equal("a", played.Anna.Chat.BotMessages[1].Button("A").Data);
    }

    [Theory]
    [InlineData("/bot123456:TEST/getStars", HttpStatusCode.NotFound, "Not Found")]
    [InlineData("/bot123456:OTHER/getMe", HttpStatusCode.Unauthorized, "Unauthorized")]
    [InlineData("/bot123456/getMe", HttpStatusCode.NotFound, "Not Found")]
    [InlineData("/getMe", HttpStatusCode.NotFound, "Not Found")]
    public async Task Address_ThatIsNone_IsRefused(string path, HttpStatusCode status, string description)
    {
        await using var played = await PlayedChat.StartAsync();

        using var response = await played.Bot.Http.GetAsync(new Uri(path, UriKind.Relative));
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(status, response.StatusCode);
        Assert.Equal((false, (int)status, description), (answer["ok"]!.GetValue<bool>(), answer["error_code"]!.GetValue<int>(), answer["description"]!.GetValue<string>()));
    }

    [Fact]
    public async Task File_FromAPerson_CanBeDownloaded()
    {
        await using var played = await PlayedChat.StartAsync();
        var letter = await played.Anna.SendDocumentAsync("Bescheid.pdf", content: [4, 5]);

        var file = await played.Bot.ResultAsync("getFile", new JsonObject { ["file_id"] = letter.Json["document"]!["file_id"]!.GetValue<string>() });
        byte[] content = await played.Bot.Http.GetByteArrayAsync(new Uri($"/file/bot123456:TEST/{file["file_path"]}", UriKind.Relative));

        Assert.Equal([4, 5], content);
        Assert.Equal("Bad Request: invalid file_id", await played.Bot.RefusalAsync("getFile", new JsonObject { ["file_id"] = "x" }));
    }
}
