using System.Text;

namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>How a German word sounds, roughly: words that are written differently and sound alike get the same key.</summary>
internal static class Sound
{
    /// <summary>The key of a folded word: "vater" and "fahter", "gerichtsvolzieher" and "gerichtsvollzieher".</summary>
    public static string Of(string word)
    {
        var key = new StringBuilder(word.Length);
        for (int at = 0; at < word.Length; at++)
        {
            at += Append(key, word, at);
        }

        if (key.Length > 0)
        {
            key[^1] = key[^1] switch { 'b' => 'p', 'd' => 't', 'g' => 'k', var last => last };
        }

        return key.ToString();
    }

    // Appends the sound of one letter; the result is how many letters more it took.
    private static int Append(StringBuilder key, string word, int at)
    {
        char next = at + 1 < word.Length ? word[at + 1] : ' ';
        (char sound, int taken) = (word[at], next) switch
        {
            ('c', 'k') or ('d', 't') or ('t', 'h') or ('t', 'z') or ('r', 'h') => (word[at] == 'c' ? 'k' : word[at] == 'd' ? 't' : word[at] == 'r' ? 'r' : next == 'z' ? 'z' : 't', 1),
            ('p', 'h') => ('f', 1),
            ('i', 'e') => ('i', 1),
            ('c', 'h') or ('s', 'c') => (word[at], 0),
            ('c', _) => ('k', 0),
            ('v', _) => ('f', 0),
            ('y', _) or ('j', _) => ('i', 0),
            ('h', _) when at > 0 && IsVowel(word[at - 1]) => (' ', 0),
            var (letter, _) => (letter, 0),
        };
        if (sound != ' ' && (key.Length == 0 || key[^1] != sound))
        {
            key.Append(sound);
        }

        return taken;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
