namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>How many slips of the finger lie between two words: a letter too many, missing, wrong or two swapped.</summary>
internal static class EditDistance
{
    private const int Longest = 24;

    /// <summary>The distance, or <paramref name="limit"/> + 1 when it is greater or a word is too long to be one of ours.</summary>
    public static int Between(string one, string other, int limit)
    {
        if (one.Length > Longest || other.Length > Longest || Math.Abs(one.Length - other.Length) > limit)
        {
            return limit + 1;
        }

        const int Width = Longest + 1;
        Span<int> cells = stackalloc int[Width * Width];
        for (int row = 0; row <= one.Length; row++)
        {
            for (int column = 0; column <= other.Length; column++)
            {
                cells[(row * Width) + column] = row == 0 || column == 0
                    ? row + column
                    : Cell(cells[((row - 2 < 0 ? 0 : row - 2) * Width)..], one, other, row, column);
            }
        }

        return Math.Min(cells[(one.Length * Width) + other.Length], limit + 1);
    }

    // The slice starts two rows up (one in the first row).
    private static int Cell(Span<int> cells, string one, string other, int row, int column)
    {
        const int Width = Longest + 1;
        int above = (row == 1 ? 0 : 1) * Width;
        int here = above + Width;
        int change = one[row - 1] == other[column - 1] ? 0 : 1;
        int least = Math.Min(cells[above + column - 1] + change, Math.Min(cells[above + column], cells[here + column - 1]) + 1);
        bool swapped = row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1];
        return swapped ? Math.Min(least, cells[column - 2] + 1) : least;
    }
}
