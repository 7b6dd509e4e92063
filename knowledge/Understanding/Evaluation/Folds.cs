namespace ThinkaLotse.Knowledge.Understanding.Evaluation;

/// <summary>How the examples are parted for cross-validation.</summary>
public enum Folds
{
    /// <summary>Every fifth line is kept back: as good as a message that is much like one that was seen.</summary>
    Lines,

    /// <summary>Lines that tell the same situation are kept back together.</summary>
    Situations,

    /// <summary>Each voice is kept back once: as good as a way of writing never heard.</summary>
    Voices,
}
