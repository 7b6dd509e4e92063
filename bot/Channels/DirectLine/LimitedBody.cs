namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Reads a request's body up to a limit.</summary>
internal static class LimitedBody
{
    /// <summary>The body, or null when it is longer than the limit in bytes.</summary>
    public static async Task<byte[]?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        var body = new MemoryStream();
        byte[] piece = new byte[8192];
        int count;
        while ((count = await request.Body.ReadAsync(piece, cancellationToken)) > 0)
        {
            if (body.Length + count > limit)
            {
                return null;
            }

            body.Write(piece, 0, count);
        }

        return body.ToArray();
    }
}
