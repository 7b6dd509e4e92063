using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The methods that put a message into a chat.</summary>
internal static class SendMethods
{
    public static void AddTo(MethodTable table)
    {
        table.Add("sendMessage", call => Send(call, SentContent.Text(call.Arguments, isEdit: false)));
        table.Add("sendPhoto", call => Send(call, SentContent.Captioned(call.Arguments, UserMessage.Photo(Upload(call, "photo", "photos"), null))));
        table.Add("sendDocument", call => Send(call, SentContent.Captioned(call.Arguments, Document(call))));
        table.Add("sendContact", call => Send(call, Contact(call.Arguments)));
        table.Add("sendLocation", call => Send(call, Location(call.Arguments)));
        table.Add("forwardMessage", Forward);
        table.Add("copyMessage", Copy);
    }

    private static JsonObject Send(BotCall call, JsonObject content) => Put(call, content).ToJson();

    private static StoredMessage Put(BotCall call, JsonObject content)
    {
        var chat = call.Chat();
        var markup = ReplyMarkup.Read(call.Arguments);
        long? replyTo = ReplyTo(call, chat);
        call.Bot.Flood.Pass(call, chat);
        if (ReplyMarkup.IsInline(markup))
        {
            content["reply_markup"] = markup;
        }
        else if (markup is not null)
        {
            ShowKeyboard(chat, markup);
        }

        if (call.Arguments.Flag("protect_content"))
        {
            content["has_protected_content"] = true;
        }

        var sent = chat.Add(call.Bot.ToUser(), content, replyTo, chat.Group?.NextMessage() ?? call.Bot.NextMessage());
        chat.AcceptedAt.Add(sent.SentAt);
        return sent;
    }

    private static void ShowKeyboard(Chat chat, JsonObject markup)
    {
        if (markup["keyboard"] is not null)
        {
            chat.Show(ReplyKeyboard.From(markup));
        }
        else if (markup["remove_keyboard"]?.GetValue<bool>() is true)
        {
            chat.Show(null);
        }
    }

    private static long? ReplyTo(BotCall call, Chat chat)
    {
        var parameters = call.Arguments.Json("reply_parameters", "reply parameters");
        long id = parameters?["message_id"]?.GetValue<long>() ?? call.Arguments.Number("reply_to_message_id") ?? 0;
        if (id == 0 || chat.Find(id) is not null)
        {
            return id == 0 ? null : id;
        }

        bool mayMiss = parameters?["allow_sending_without_reply"]?.GetValue<bool>() ?? call.Arguments.Flag("allow_sending_without_reply");
        return mayMiss ? null : throw RefusalException.BadRequest("message to be replied not found");
    }

    private static JsonObject Document(BotCall call)
    {
        var file = Upload(call, "document", "documents");
        return UserMessage.File("document", file, null, new JsonObject { ["file_name"] = file.Name });
    }

    private static JsonObject Contact(Arguments arguments)
    {
        if (string.IsNullOrEmpty(arguments.Text("phone_number")) || string.IsNullOrEmpty(arguments.Text("first_name")))
        {
            throw RefusalException.BadRequest(string.IsNullOrEmpty(arguments.Text("phone_number")) ? "contact phone number must be non-empty" : "contact first name must be non-empty");
        }

        return new JsonObject { ["contact"] = new JsonObject { ["phone_number"] = arguments.Text("phone_number"), ["first_name"] = arguments.Text("first_name") } };
    }

    private static JsonObject Location(Arguments arguments) => new()
    {
        ["location"] = UserMessage.Location(
            arguments.Decimal("latitude") ?? throw RefusalException.BadRequest("latitude is empty"),
            arguments.Decimal("longitude") ?? throw RefusalException.BadRequest("longitude is empty")),
    };

    private static StoredFile Upload(BotCall call, string argument, string folder)
    {
        if (call.Arguments.File(argument) is { } upload)
        {
            return call.World.Files.Add(folder, upload.Name, upload.Content.Length > 0 ? upload.Content : throw RefusalException.BadRequest("file must be non-empty"));
        }

        string text = call.Arguments.Text(argument) is { Length: > 0 } given ? given : throw RefusalException.BadRequest($"there is no {argument} in the request");
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? throw RefusalException.BadRequest("failed to get HTTP URL content")
            : call.World.Files.ById(text) ?? throw RefusalException.BadRequest("wrong file identifier/HTTP URL specified");
    }

    private static JsonObject Forward(BotCall call)
    {
        var original = Original(call, "forward");
        var content = original.Content.DeepClone().AsObject();
        content.Remove("reply_markup");
        UserMessage.MarkAsForwarded(content, original.ToJson()["from"]!.DeepClone().AsObject(), original.SentAt);
        return Send(call, content);
    }

    private static JsonObject Copy(BotCall call)
    {
        var content = Original(call, "copy").Content.DeepClone().AsObject();
        content.Remove("reply_markup");
        content.Remove("forward_origin");
        return new JsonObject { ["message_id"] = Put(call, call.Arguments.Has("caption") ? SentContent.Captioned(call.Arguments, content) : content).Id };
    }

    private static StoredMessage Original(BotCall call, string verb)
    {
        var original = call.Room("from_chat_id", mustWrite: false).Find(call.Arguments.Number("message_id") ?? 0) ?? throw RefusalException.BadRequest($"message to {verb} not found");
        return original.Content["has_protected_content"] is null ? original : throw RefusalException.BadRequest($"message can't be {(verb == "copy" ? "copied" : "forwarded")}");
    }
}
