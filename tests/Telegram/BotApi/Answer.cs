using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>An answer of the Bot API as it goes over the wire.</summary>
internal sealed record Answer(int Status, string ContentType, byte[] Body)
{
    public static Answer Ok(string resultAsJson) => Json(200, $$"""{"ok":true,"result":{{resultAsJson}}}""");

    public static Answer From(RefusalException refusal)
    {
        var error = new JsonObject { ["ok"] = false, ["error_code"] = refusal.Code, ["description"] = refusal.Message };
        Wire.Add(error, "parameters", refusal.Parameters?.DeepClone());
        return Json(refusal.Code, error.ToJsonString());
    }

    public static Answer BadGateway() =>
        new(502, "text/html", "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"u8.ToArray());

    public static Answer File(StoredFile file) => new(200, "application/octet-stream", file.Content);

    /// <param name="eachByte">Wait before every byte; zero for none.</param>
    public async Task WriteAsync(HttpResponse response, TimeSpan eachByte, CancellationToken aborted)
    {
        (response.StatusCode, response.ContentType, response.ContentLength) = (Status, ContentType, Body.Length);
        if (eachByte == TimeSpan.Zero)
        {
            await response.Body.WriteAsync(Body, aborted);
            return;
        }

        for (int index = 0; index < Body.Length; index++)
        {
            await Task.Delay(eachByte, aborted);
            await response.Body.WriteAsync(Body.AsMemory(index, 1), aborted);
            await response.Body.FlushAsync(aborted);
        }
    }

    private static Answer Json(int status, string json) => new(status, "application/json", Encoding.UTF8.GetBytes(json));
}
