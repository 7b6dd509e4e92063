using Microsoft.Recognizers.Text;

namespace ThinkaLotse.Knowledge.Understanding.Recognizers;

/// <summary>A model that knows German only, whatever culture is asked for.</summary>
public abstract class GermanModel : IModel
{
    /// <summary>What it recognizes.</summary>
    public abstract string ModelTypeName { get; }

    /// <summary>"de-de".</summary>
    public string Culture { get; private set; } = Microsoft.Recognizers.Text.Culture.German;

    /// <summary>The culture that was asked for.</summary>
    public string RequestedCulture { get; private set; } = Microsoft.Recognizers.Text.Culture.German;

    /// <summary>What a text holds; never throws, whatever it is.</summary>
    public abstract List<ModelResult> Parse(string query);

    public void SetCultureInfo(string culture, string? requestedCulture = null)
    {
        Culture = culture;
        RequestedCulture = requestedCulture ?? culture;
    }
}
