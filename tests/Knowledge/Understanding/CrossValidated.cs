using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>What a reader makes of the examples that it has not learnt from; read once for all tests.</summary>
internal static class CrossValidated
{
    private static readonly Lazy<Scores> s_lines = new(() => new Scores(CrossValidation.Run(Learnt.Folder, Folds.Lines)));

    /// <summary>Every fifth line kept back.</summary>
    public static Scores Lines => s_lines.Value;
}
