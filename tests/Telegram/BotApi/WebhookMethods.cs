using System.Net;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>getMe and the methods about webhooks.</summary>
internal static class WebhookMethods
{
    private const int UsualConnections = 40;

    public static void AddTo(MethodTable table)
    {
        table.Add("getMe", Me);
        table.Add("setWebhook", Set);
        table.Add("deleteWebhook", Delete);
        table.Add("getWebhookInfo", Tell);
    }

    private static JsonNode Me(BotCall call)
    {
        var me = call.Bot.ToUser();
        me["can_join_groups"] = true;
        me["can_read_all_group_messages"] = call.Bot.ReadsAllGroupMessages;
        me["supports_inline_queries"] = false;
        me["can_connect_to_business"] = false;
        me["has_main_web_app"] = false;
        return me;
    }

    private static JsonNode Set(BotCall call)
    {
        string url = call.Arguments.Text("url") ?? "";
        if (url.Length == 0)
        {
            return Delete(call);
        }

        string secret = call.Arguments.Text("secret_token") ?? "";
        Check(secret);
        var target = new WebhookTarget(Address(url), secret, (int)Math.Clamp(call.Arguments.Number("max_connections") ?? UsualConnections, 1, 100));
        if (call.Arguments.Json("allowed_updates", "allowed updates") is JsonArray kinds)
        {
            call.Bot.Updates.AllowedKinds = [.. kinds.Select(kind => kind!.GetValue<string>())];
        }

        DropIfAsked(call);
        call.Bot.Poll.Stop("terminated by setWebhook request");
        call.Bot.Webhook.Set(target);
        return BotCall.Done();
    }

    private static JsonNode Delete(BotCall call)
    {
        DropIfAsked(call);
        call.Bot.Webhook.Set(null);
        return BotCall.Done();
    }

    private static JsonObject Tell(BotCall call)
    {
        var webhook = call.Bot.Webhook;
        var state = new JsonObject { ["url"] = webhook.Target?.Url.OriginalString ?? "", ["has_custom_certificate"] = false, ["pending_update_count"] = call.Bot.Updates.WaitingCount };
        Wire.Add(state, "last_error_date", webhook.LastErrorAt?.ToUnixTimeSeconds());
        Wire.Add(state, "last_error_message", webhook.LastError);
        Wire.Add(state, "max_connections", webhook.Target?.MostConnections);
        if (call.Bot.Updates.AllowedKinds is { Count: > 0 } kinds)
        {
            state["allowed_updates"] = new JsonArray([.. kinds.Select(kind => JsonValue.Create(kind))]);
        }

        return state;
    }

    private static void DropIfAsked(BotCall call)
    {
        if (call.Arguments.Flag("drop_pending_updates"))
        {
            call.Bot.Updates.Clear();
        }
    }

    private static void Check(string secret)
    {
        if (secret.Length > 256)
        {
            throw RefusalException.BadRequest("secret token is too long");
        }

        if (!secret.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'))
        {
            throw RefusalException.BadRequest("secret token contains unallowed characters");
        }
    }

    /// <summary>As the real server, but plain http and any port on the own machine is allowed, so that tests need no certificate.</summary>
    private static Uri Address(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            throw RefusalException.BadRequest("bad webhook: Failed to resolve host: Name or service not known");
        }

        bool own = address.IsLoopback || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
        if (!own && address.Scheme != "https")
        {
            throw RefusalException.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        }

        return own || address.Port is 80 or 88 or 443 or 8443 ? address : throw RefusalException.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }
}
