namespace ThinkaLotse.Knowledge.PlainGerman;

/// <summary>A text as its reader sees it, cut into sentences once for all checks.</summary>
/// <param name="Raw">As it is written.</param>
/// <param name="Sentences">In order.</param>
internal sealed record WrittenText(string Raw, IReadOnlyList<Sentence> Sentences)
{
    public IEnumerable<WrittenToken> Words => Sentences.SelectMany(sentence => sentence.Words);
}
