using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Knowledge.Understanding.Contacts;

/// <summary>An answer to "Wie können wir Sie erreichen?", with what it tells; null where it tells nothing.</summary>
/// <param name="Text">As written.</param>
/// <param name="Asked">What was asked before.</param>
/// <param name="Name">The writer's own name, with capitals.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Email">In small letters.</param>
/// <param name="Calls">Whether calls are fine; false also where no message may be left or the line is another person's.</param>
internal sealed record ContactExample(string Text, Expectation Asked, string? Name, string? Phone, string? Email, bool? Calls);
