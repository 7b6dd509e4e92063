namespace ThinkaLotse.Knowledge.Understanding.Learning;

/// <summary>What the classifier learns of one topic.</summary>
/// <param name="TopicId">The topic's stable id.</param>
/// <param name="Keywords">Words and names that point to it.</param>
/// <param name="Lines">Sentences as residents write them.</param>
public sealed record TopicExamples(string TopicId, IReadOnlyList<string> Keywords, IReadOnlyList<Example> Lines);
