namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>What a mistyped word of the command line or the settings may have meant.</summary>
internal static class NearestWord
{
    /// <summary>The word with the fewest slips between, or null when none is near.</summary>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        var nearest = known.Select(word => (Word: word, Slips: Slips(typed.ToUpperInvariant(), word.ToUpperInvariant()))).OrderBy(pair => pair.Slips).FirstOrDefault();
        return nearest.Word is not null && nearest.Slips <= Math.Max(2, nearest.Word.Length / 3) ? nearest.Word : null;
    }

    /// <summary>Letters to add, leave out, replace or swap with the next.</summary>
    private static int Slips(string left, string right)
    {
        int[,] slips = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            for (int column = 0; column <= right.Length; column++)
            {
                slips[row, column] = row == 0 || column == 0 ? row + column : Math.Min(
                    Math.Min(slips[row - 1, column], slips[row, column - 1]) + 1,
                    slips[row - 1, column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1));
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                {
                    slips[row, column] = Math.Min(slips[row, column], slips[row - 2, column - 2] + 1);
                }
            }
        }

        return slips[left.Length, right.Length];
    }
}
