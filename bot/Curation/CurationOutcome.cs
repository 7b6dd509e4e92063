using ThinkaLotse.Knowledge.Curation;

namespace ThinkaLotse.Bot.Curation;

/// <summary>How a curator's act ended.</summary>
public abstract record CurationOutcome
{
    private CurationOutcome()
    {
    }

    /// <summary>It is stored, and seen where it should be.</summary>
    public sealed record Done : CurationOutcome;

    /// <summary>There is no such change, or somebody else has decided about it meanwhile.</summary>
    public sealed record Gone : CurationOutcome;

    /// <summary>The author releases nothing alone while there is a colleague.</summary>
    public sealed record NeedsColleague : CurationOutcome;

    /// <summary>Nothing would change.</summary>
    public sealed record Nothing : CurationOutcome;

    /// <summary>The change has no sense in today's content, such as a topic that is gone.</summary>
    public sealed record Senseless : CurationOutcome;

    /// <summary>The change leads back to what residents see, so that its draft is gone.</summary>
    public sealed record Withdrawn : CurationOutcome;

    /// <summary>Somebody else has drafted a change of the same service meanwhile.</summary>
    public sealed record OtherDraft(ServiceRevision Draft) : CurationOutcome;

    /// <summary>The same fields have been changed by somebody else since.</summary>
    public sealed record Conflict(IReadOnlyList<FieldConflict> Fields) : CurationOutcome;
}
