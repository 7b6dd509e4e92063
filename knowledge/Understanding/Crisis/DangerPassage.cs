namespace ThinkaLotse.Knowledge.Understanding.Crisis;

/// <summary>A part of a message that the danger model reads.</summary>
/// <param name="Part">Its tokens.</param>
/// <param name="HasSign">It holds a word that is said in danger and seldom else; otherwise only a hint.</param>
internal sealed record DangerPassage(Range Part, bool HasSign);
