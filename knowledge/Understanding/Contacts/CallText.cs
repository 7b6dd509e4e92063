using System.Text;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>An answer as permissions are looked for in it: whatever the number, the address and the name are, they say nothing of calls.</summary>
internal static class CallText
{
    private const int FewestDigits = 6;
    private const int FewestWords = 4;

    /// <summary>What stands for each kind.</summary>
    public const string Number = "zqzahl", Address = "zqmail", Name = "zqname";

    /// <summary>The text with one word for each number, address and name.</summary>
    /// <param name="heard">The message.</param>
    /// <param name="name">The writer's name, or null.</param>
    public static string Of(HeardText heard, string? name)
    {
        var text = NameText.Read(heard);
        var places = text.Places(name) ?? [];
        var plain = new StringBuilder(text.Text.Length);
        int copied = 0;
        for (int at = 0; at < text.Tokens.Count; at++)
        {
            var token = text.Tokens[at];
            string? sign = places.Contains(at) ? Name : token.Kind == TokenKind.Sign && token.Folded == HeardText.Address ? Address : token.Kind == TokenKind.Number && IsLong(text.Text, token) ? Number : null;
            if (sign is not null)
            {
                plain.Append(text.Text, copied, token.Start - copied).Append(places.Contains(at - 1) && sign == Name ? " " : $" {sign} ");
                copied = token.End;
            }
        }

        return plain.Append(text.Text, copied, text.Text.Length - copied).ToString();
    }

    private static bool IsLong(string text, Token token)
    {
        var written = text.AsSpan(token.Start, token.Length);
        int digits = 0;
        foreach (char letter in written)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }

        return digits >= FewestDigits || (digits == 0 && written.Count(' ') + 1 >= FewestWords);
    }
}
