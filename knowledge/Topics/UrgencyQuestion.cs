namespace ThinkaLotse.Knowledge.Topics;

/// <summary>A yes-or-no question of a topic whose "yes" raises the ticket's urgency.</summary>
/// <param name="Text">The question in plain German.</param>
/// <param name="WhenYes">How urgent it is when the answer is yes.</param>
/// <param name="Fact">What the counsellor reads in the ticket when the answer is yes.</param>
/// <param name="Told">Parts of messages, in small letters, that say yes before the question is asked.</param>
public sealed record UrgencyQuestion(string Text, Urgency WhenYes, string Fact, IReadOnlyList<string> Told)
{
    /// <summary>Whether a message says yes already.</summary>
    public bool IsToldIn(string message) => Told.Any(part => message.Contains(part, StringComparison.OrdinalIgnoreCase));
}
