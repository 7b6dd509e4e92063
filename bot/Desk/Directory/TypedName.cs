using System.Globalization;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Bot.Desk.Directory;

/// <summary>What a curator types to find a service: words of its name, carrier or town, its number or its id.</summary>
internal static class TypedName
{
    /// <summary>With fewer digits or letters something fits by chance.</summary>
    private const int FewestSigns = 4;

    private static readonly CompareInfo s_german = CultureInfo.GetCultureInfo("de-DE").CompareInfo;

    /// <summary>The service holds all the words, umlauts written or not, or its number is just these digits.</summary>
    public static bool Fits(Service service, string typed)
    {
        string number = Digits(typed);
        if (number.Length >= FewestSigns && !typed.Any(char.IsLetter) && Digits(service.Phone ?? "").Contains(number, StringComparison.Ordinal))
        {
            return true;
        }

        string all = string.Join(' ', service.Name, service.Organization, service.City, service.Phone, service.Id);
        return typed.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Holds(all, word) || HoldsInParts(service.Name, word));
    }

    /// <summary>"Schuldnerberatung" in "Schuldner- und Verbraucherinsolvenzberatung".</summary>
    private static bool HoldsInParts(string name, string word)
    {
        string[] parts = name.Split(' ');
        return parts.Any(part => part is [.., '-'] && word.Length - part.Length + 1 >= FewestSigns && s_german.IsPrefix(word, part[..^1], CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace)
            && parts.Any(other => other != part && Holds(other, word[(part.Length - 1)..])));
    }

    private static bool Holds(string text, string word) => s_german.IndexOf(text, word, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
