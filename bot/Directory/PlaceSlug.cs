using System.Text;

namespace ThinkaLotse.Bot.Directory;

/// <summary>A place's name as a part of an address: "Großrudestedt" becomes "grossrudestedt", "Kölleda" becomes "koelleda".</summary>
internal static class PlaceSlug
{
    /// <summary>Small letters, digits and hyphens only.</summary>
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length + 4);
        foreach (char letter in name.ToLowerInvariant())
        {
            _ = letter switch
            {
                'ä' => slug.Append("ae"),
                'ö' => slug.Append("oe"),
                'ü' => slug.Append("ue"),
                'ß' => slug.Append("ss"),
                _ when char.IsAsciiLetterOrDigit(letter) => slug.Append(letter),
                _ => slug.Append('-'),
            };
        }

        return slug.ToString();
    }
}
