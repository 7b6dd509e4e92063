namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>How probable it is that a piece of text means each of the things the office knows; all together make 1.</summary>
/// <param name="Topics">In the order of the topic files.</param>
/// <param name="Acts">In the order of <see cref="DialogAct"/>.</param>
/// <param name="Asides">In the order of <see cref="Aside"/>.</param>
/// <param name="Correction">An earlier answer is taken back.</param>
/// <param name="Unclear">No service can answer it.</param>
/// <param name="Ideas">On how many ideas this rests; without any it is a guess from letters.</param>
internal sealed record Meanings(float[] Topics, float[] Acts, float[] Asides, float Correction, float Unclear, int Ideas)
{
    /// <summary>The act that is most probable.</summary>
    public DialogAct BestAct => (DialogAct)Array.IndexOf(Acts, Acts.Max());

    /// <summary>The side question that is most probable.</summary>
    public Aside BestAside => (Aside)Array.IndexOf(Asides, Asides.Max());

    /// <summary>Any concern.</summary>
    public float Concern { get; } = Topics.Sum();
}
