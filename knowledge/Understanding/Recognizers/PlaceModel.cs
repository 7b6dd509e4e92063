using Microsoft.Recognizers.Text;
using ThinkaLotse.Knowledge.Places;

namespace ThinkaLotse.Knowledge.Understanding.Recognizers;

/// <summary>Recognizes a place of the county, by name, part, postcode or misspelling.</summary>
/// <param name="places">The county.</param>
public sealed class PlaceModel(PlaceDirectory places) : GermanModel
{
    public override string ModelTypeName => "place";

    /// <summary>One result over the whole text, or none; its value is the place's name.</summary>
    public override List<ModelResult> Parse(string query) => places.Find(query) is not { } place
        ? []
        :
        [
            new ModelResult
            {
                Text = query,
                Start = 0,
                End = query.Length - 1,
                TypeName = "place",
                Resolution = new SortedDictionary<string, object>
                {
                    [ResolutionKey.Value] = place.Name,
                    ["municipality"] = place.Municipality,
                    ["postalCodes"] = string.Join(' ', place.PostalCodes),
                },
            },
        ];
}
