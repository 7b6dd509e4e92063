using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <content>What is not text.</content>
internal sealed partial class UserAccount
{
    /// <summary>Shares a contact: one's own without arguments, else somebody else's.</summary>
    /// <param name="userId">The Telegram account of a foreign contact; null if the number has none.</param>
    public Task<SeenMessage> SendContactAsync(string? phone = null, string? firstName = null, long? userId = null, BotAccount? bot = null)
    {
        bool own = phone is null;
        var contact = new JsonObject { ["phone_number"] = phone ?? Phone, ["first_name"] = own ? FirstName : firstName ?? "Kontakt" };
        if (own || userId is not null)
        {
            contact["user_id"] = own ? Id : userId;
        }

        return PostAsync(new JsonObject { ["contact"] = contact }, bot);
    }

    public Task<SeenMessage> SendLocationAsync(double latitude, double longitude, BotAccount? bot = null) =>
        PostAsync(new JsonObject { ["location"] = UserMessage.Location(latitude, longitude) }, bot);

    public Task<SeenMessage> SendVenueAsync(double latitude, double longitude, string title, string address, BotAccount? bot = null) =>
        PostAsync(UserMessage.Venue(latitude, longitude, title, address), bot);

    public Task<SeenMessage> SendPhotoAsync(string? caption = null, byte[]? content = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.Photo(Shelve("photos", "photo.jpg", content), caption), bot);

    public Task<SeenMessage> SendDocumentAsync(string name = "Brief.pdf", string? caption = null, byte[]? content = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.File("document", Shelve("documents", name, content), caption, new JsonObject { ["file_name"] = name, ["mime_type"] = "application/pdf" }), bot);

    public Task<SeenMessage> SendVoiceAsync(int seconds = 5, byte[]? content = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.File("voice", Shelve("voice", "voice.oga", content), null, new JsonObject { ["duration"] = seconds, ["mime_type"] = "audio/ogg" }), bot);

    public Task<SeenMessage> SendAudioAsync(string? caption = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.File("audio", Shelve("music", "audio.mp3", null), caption, new JsonObject { ["duration"] = 60, ["title"] = "Lied" }), bot);

    public Task<SeenMessage> SendVideoAsync(string? caption = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.File("video", Shelve("videos", "video.mp4", null), caption, new JsonObject { ["width"] = 640, ["height"] = 480, ["duration"] = 9 }), bot);

    public Task<SeenMessage> SendVideoNoteAsync(BotAccount? bot = null) =>
        PostAsync(UserMessage.File("video_note", Shelve("video_notes", "note.mp4", null), null, new JsonObject { ["length"] = 240, ["duration"] = 5 }), bot);

    public Task<SeenMessage> SendAnimationAsync(string? caption = null, BotAccount? bot = null) =>
        PostAsync(UserMessage.Animation(Shelve("animations", "animation.mp4", null), caption), bot);

    public Task<SeenMessage> SendStickerAsync(string emoji = "👍", BotAccount? bot = null) =>
        PostAsync(UserMessage.Sticker(Shelve("stickers", "sticker.webp", null), emoji), bot);

    public Task<SeenMessage> SendDiceAsync(int value = 4, BotAccount? bot = null) =>
        PostAsync(new JsonObject { ["dice"] = new JsonObject { ["emoji"] = "🎲", ["value"] = value } }, bot);

    public Task<SeenMessage> SendPollAsync(string question, string[] options, BotAccount? bot = null) =>
        PostAsync(UserMessage.Poll(question, options), bot);

    /// <summary>Forwards a text that somebody else wrote elsewhere.</summary>
    /// <param name="author">Null: someone who hides their account behind a name.</param>
    public Task<SeenMessage> ForwardAsync(string text, UserAccount? author = null, BotAccount? bot = null)
    {
        var content = UserMessage.Text(text);
        UserMessage.MarkAsForwarded(content, author?.ToUser(), world.Now);
        return PostAsync(content, bot);
    }

    private StoredFile Shelve(string folder, string name, byte[]? content)
    {
        lock (world.Gate)
        {
            return world.Files.Add(folder, name, content ?? [1, 2, 3]);
        }
    }
}
