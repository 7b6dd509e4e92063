using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>The methods that change or take back messages, and that answer buttons.</summary>
internal static class EditMethods
{
    private const string NotModified = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private static readonly string[] s_actions =
        ["typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note"];

    public static void AddTo(MethodTable table)
    {
        table.Add("editMessageText", call => Edit(call, content => content["text"] is null
            ? throw RefusalException.BadRequest("there is no text in the message to edit")
            : SentContent.Text(call.Arguments, isEdit: true)));
        table.Add("editMessageCaption", call => Edit(call, content => content["text"] is not null
            ? throw RefusalException.BadRequest("there is no caption in the message to edit")
            : SentContent.Captioned(call.Arguments, content)));
        table.Add("editMessageReplyMarkup", call => Edit(call, content => content));
        table.Add("deleteMessage", Delete);
        table.Add("deleteMessages", DeleteSeveral);
        table.Add("answerCallbackQuery", Answer);
        table.Add("sendChatAction", Act);
    }

    private static JsonObject Edit(BotCall call, Func<JsonObject, JsonObject> change)
    {
        var chat = call.Chat();
        var message = chat.Find(call.Arguments.Number("message_id") ?? throw RefusalException.BadRequest("message identifier is not specified"))
            ?? throw RefusalException.BadRequest("message to edit not found");
        if (message.AuthorId != call.Bot.Id)
        {
            throw RefusalException.BadRequest("message can't be edited");
        }

        var markup = ReplyMarkup.Read(call.Arguments);
        if (markup is not null && !ReplyMarkup.IsInline(markup))
        {
            throw RefusalException.BadRequest("inline keyboard expected");
        }

        var changed = change(message.Content.DeepClone().AsObject());
        changed.Remove("reply_markup");
        Wire.Add(changed, "reply_markup", markup);
        if (JsonNode.DeepEquals(Comparable(changed), Comparable(message.Content)))
        {
            throw RefusalException.BadRequest(NotModified);
        }

        call.Bot.Flood.PassEdit(call, chat);
        message.Change(changed, call.World.Now);
        chat.Changed();
        return message.ToJson();
    }

    private static JsonObject Comparable(JsonObject content)
    {
        var comparable = content.DeepClone().AsObject();
        comparable.Remove("has_protected_content");
        return comparable;
    }

    private static JsonNode Delete(BotCall call)
    {
        var chat = call.Chat();
        var message = chat.Find(call.Arguments.Number("message_id") ?? 0) ?? throw RefusalException.BadRequest("message to delete not found");
        if (!MayDelete(call, chat, message))
        {
            throw RefusalException.BadRequest("message can't be deleted for everyone");
        }

        chat.Remove(message.Id);
        return BotCall.Done();
    }

    private static JsonNode DeleteSeveral(BotCall call)
    {
        var chat = call.Chat();
        var ids = call.Arguments.Json("message_ids", "message identifiers") as JsonArray ?? [];
        if (ids.Count is 0 or > 100)
        {
            throw RefusalException.BadRequest(ids.Count == 0 ? "message identifiers are not specified" : "too many message identifiers specified");
        }

        foreach (var message in ids.Select(id => chat.Find(id!.GetValue<long>())).OfType<StoredMessage>().Where(message => MayDelete(call, chat, message)))
        {
            chat.Remove(message.Id);
        }

        return BotCall.Done();
    }

    private static bool MayDelete(BotCall call, Chat chat, StoredMessage message) =>
        call.World.Now - message.SentAt < call.World.Settings.DeletionLimit
        && (message.AuthorId == call.Bot.Id || chat.Kind == "private" || chat.Group?.StatusOf(call.Bot) == "administrator");

    private static JsonNode Answer(BotCall call)
    {
        bool known = call.Bot.Presses.TryGetValue(call.Arguments.Text("callback_query_id") ?? "", out var press);
        if (!known || press!.IsAnswered || call.World.Now - press.At > call.World.Settings.CallbackLifetime)
        {
            throw RefusalException.BadRequest("query is too old and response timeout expired or query ID is invalid");
        }

        string? text = call.Arguments.Text("text");
        press.Answer(text?.Length > 200 ? throw RefusalException.BadRequest("MESSAGE_TOO_LONG") : text, call.Arguments.Flag("show_alert"));
        return BotCall.Done();
    }

    private static JsonNode Act(BotCall call)
    {
        string action = call.Arguments.Text("action") ?? "";
        if (!s_actions.Contains(action))
        {
            throw RefusalException.BadRequest("wrong parameter action in request");
        }

        call.Chat().Act(action);
        return BotCall.Done();
    }
}
