using System.Text.RegularExpressions;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>For whom a service is there, read from words such as "Kölleda und Umland", "Elxleben, Witterda" or "Landkreis Sömmerda, Kyffhäuserkreis".</summary>
internal sealed partial class ServedArea
{
    /// <summary>How far "und Umland" goes: from Sömmerda to the edges of the county, as the crow flies.</summary>
    private const double SurroundingsKilometres = 25;

    private readonly Coverage _everywhere;
    private readonly IReadOnlyList<Place> _municipalities;
    private readonly bool _hasSurroundings;
    private readonly bool _isQuarter;

    public ServedArea(string words, PlaceDirectory places)
    {
        string area = Spelling.Fold(Remarks().Replace(words, " "));
        _everywhere = Widest(area);
        _municipalities = _everywhere == Coverage.None ? [.. places.ListedIn(area).Select(places.MunicipalityOf).Distinct()] : [];
        _isQuarter = area.Contains("stadtteil", StringComparison.Ordinal);
        _hasSurroundings = area.Contains("umland", StringComparison.Ordinal) || area.Contains("umgebung", StringComparison.Ordinal);
    }

    /// <summary>It names a place of the county, or all of something wider.</summary>
    public bool IsKnown => _everywhere != Coverage.None || _municipalities.Count > 0;

    public Coverage Covers(Place? place)
    {
        if (_everywhere != Coverage.None)
        {
            return _everywhere;
        }

        if (place is null)
        {
            return Coverage.Perhaps;
        }

        if (_municipalities.Any(municipality => municipality.Name == place.Municipality))
        {
            return !_isQuarter ? Coverage.Municipality : place.Name == place.Municipality ? Coverage.Perhaps : Coverage.None;
        }

        return _hasSurroundings && _municipalities.Any(municipality => Distance.Kilometres(municipality, place) <= SurroundingsKilometres)
            ? Coverage.Surroundings
            : Coverage.None;
    }

    private static Coverage Widest(string area)
    {
        bool Says(string word) => area.Contains(word, StringComparison.Ordinal);
        return Says("landkreis") && Says("sommerda") ? Coverage.County
            : Says("thuringen") ? Coverage.State
            : Says("deutschland") || Says("bundesweit") || area is "eu" ? Coverage.Country
            : Coverage.None;
    }

    /// <summary>"Erfurt (für den Landkreis …)": what stands in brackets is about the area, not part of it.</summary>
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Remarks();
}
