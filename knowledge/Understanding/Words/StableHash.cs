namespace ThinkaLotse.Knowledge.Understanding.Words;

/// <summary>A hash of letters that is the same in every process and on every machine, so that learning can be repeated.</summary>
internal static class StableHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a, begun with a salt that keeps kinds of features apart.</summary>
    public static uint Begin(uint salt) => (Offset ^ salt) * Prime;

    /// <summary>One more letter.</summary>
    public static uint Add(uint hash, char letter) => (hash ^ letter) * Prime;

    /// <summary>All letters of a word.</summary>
    public static uint Add(uint hash, ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            hash = Add(hash, letter);
        }

        return hash;
    }

    /// <summary>Spreads the bits (the end of MurmurHash3), so that any of them may pick a bucket.</summary>
    public static uint Finish(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
