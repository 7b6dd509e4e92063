namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>How probable it is that a piece of text means each of the things the office knows; danger aside, all together make at most 1.</summary>
/// <param name="Topics">In the order of the topic files.</param>
/// <param name="Acts">In the order of <see cref="DialogAct"/>.</param>
/// <param name="Asides">In the order of <see cref="Aside"/>.</param>
/// <param name="Correction">An earlier answer is taken back.</param>
/// <param name="Unclear">No service can answer it.</param>
/// <param name="Dangers">For each <see cref="CrisisKind"/> two: danger beyond doubt, and one that has to be asked about.</param>
/// <param name="Ideas">On how many ideas this rests; without any it is a guess from letters.</param>
internal sealed record Meanings(float[] Topics, float[] Acts, float[] Asides, float Correction, float Unclear, float[] Dangers, int Ideas)
{
    /// <summary>The act that is most probable.</summary>
    public DialogAct BestAct => (DialogAct)Array.IndexOf(Acts, Acts.Max());

    /// <summary>The side question that is most probable.</summary>
    public Aside BestAside => (Aside)Array.IndexOf(Asides, Asides.Max());

    /// <summary>Danger of any kind.</summary>
    public float Danger { get; } = Dangers.Sum();

    /// <summary>Danger beyond doubt, of any kind.</summary>
    public float CertainDanger { get; } = Dangers.Where((_, at) => at % 2 == 0).Sum();

    /// <summary>Danger of one kind.</summary>
    public float DangerOf(CrisisKind kind) => Dangers[(int)kind * 2] + Dangers[((int)kind * 2) + 1];

    /// <summary>The kind of danger that is most probable.</summary>
    public CrisisKind MostLikelyDanger => Enum.GetValues<CrisisKind>().MaxBy(DangerOf);

    /// <summary>Any concern.</summary>
    public float Concern { get; } = Topics.Sum();
}
