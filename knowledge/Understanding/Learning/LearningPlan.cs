namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>How a model learns; the same plan and lines always give the same model.</summary>
/// <param name="Rounds">How often all lines are seen.</param>
/// <param name="Rate">Size of the first steps.</param>
/// <param name="Decay">Pull of the weights towards zero in each step.</param>
/// <param name="Seed">Decides the order of the lines.</param>
internal sealed record LearningPlan(int Rounds = 7, float Rate = 4f, float Decay = 1e-5f, int Seed = 20);
