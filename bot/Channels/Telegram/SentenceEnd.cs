namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Where a long text may be cut.</summary>
internal static class SentenceEnd
{
    /// <summary>The position after the last line or sentence that ends before a limit; else after the last word; else the limit itself, never inside of a character.</summary>
    public static int Before(string text, int limit)
    {
        for (int at = limit; at > limit / 2; at--)
        {
            if (text[at - 1] == '\n' || (text[at - 1] is '.' or '!' or '?' && char.IsWhiteSpace(text[at])))
            {
                return at;
            }
        }

        int space = text.LastIndexOf(' ', limit);
        return space > limit / 2 ? space : char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
    }
}
