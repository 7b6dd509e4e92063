namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>Where facts stand for which HSDS has no field: as attributes of the service, their "link_type" being "thinkalotse:" and the name of our field.</summary>
internal static class OwnTerms
{
    /// <summary>The taxonomy whose terms are our topics, by id.</summary>
    public const string Topics = "thinkalotse:topics";

    /// <summary>The taxonomy whose terms are our kinds of crisis, by id.</summary>
    public const string Crisis = "thinkalotse:crisis";

    /// <summary>Present when the export is one for the public.</summary>
    public const string Extent = "extent";

    /// <summary>The value of <see cref="Extent"/>.</summary>
    public const string Public = "public";

    /// <summary>Where a fact was seen: the value is the address, the label the date.</summary>
    public const string Source = "source";

    /// <summary>Our fields that are attributes, one attribute a value.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "special_for", "audience", "phone_cost", "url", "opening_hours", "confidence", "confidence_reason", "note"];

    private const string Prefix = "thinkalotse:";

    /// <summary>The "link_type" of a field.</summary>
    public static string LinkType(string field) => Prefix + field;
}
