namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>Shuffles in the same way in every process (a xorshift generator), whatever the runtime's own random numbers do.</summary>
internal sealed class SeededOrder(int seed)
{
    private uint _state = ((uint)seed * 2654435761u) | 1u;

    /// <summary>Fisher and Yates.</summary>
    public void Shuffle(int[] items)
    {
        for (int at = items.Length - 1; at > 0; at--)
        {
            int other = (int)(Next() % (uint)(at + 1));
            (items[at], items[other]) = (items[other], items[at]);
        }
    }

    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }
}
