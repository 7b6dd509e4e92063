using ThinkaLotse.Knowledge.Understanding.Learning;

namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>A line whose meaning is known: it teaches, or it measures what was learnt.</summary>
public sealed record KnownLine
{
    /// <summary>As a resident may write it.</summary>
    public required string Text { get; init; }

    /// <summary>Topic ids, the main one first; empty for a line without a concern.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The danger in it, or null.</summary>
    public CrisisKind? Crisis { get; init; }

    /// <summary>The danger is beyond doubt; false where it has to be asked about, null without danger.</summary>
    public bool? IsCertain { get; init; }

    /// <summary>What it does in the conversation, or null.</summary>
    public DialogAct? Act { get; init; }

    /// <summary>A side question, or null.</summary>
    public Aside? Aside { get; init; }

    /// <summary>An earlier answer that it corrects, or null.</summary>
    public CorrectionSubject? Correction { get; init; }

    /// <summary>It sounds dangerous and is not.</summary>
    public bool IsHardNegative { get; init; }

    /// <summary>Whose way of writing it is.</summary>
    public Voice Voice { get; init; }

    /// <summary>No service can answer it, or it says too little.</summary>
    public bool IsUnclear => this is { Topics: [], Crisis: null, Act: null, Aside: null, Correction: null, IsHardNegative: false };

    internal Example Example => new(Text, Voice);
}
