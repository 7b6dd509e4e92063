using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Knowledge.Understanding.Asked;

/// <summary>Finds what a message asks of the office.</summary>
internal sealed class WishReader(PhraseBook phrases)
{
    public static IReadOnlyList<string> Meanings { get; } =
        [.. Enum.GetNames<Wishes>().Where(name => name != nameof(Wishes.None)).Select(name => name.ToLowerInvariant())];

    /// <summary>The dialog act of a message that says nothing but such a wish, or null.</summary>
    public static DialogAct? ActOf(Wishes wishes) =>
        (wishes & (Wishes.Appointment | Wishes.Withdraw | Wishes.Change | Wishes.Status)) != 0 ? DialogAct.Termin
        : wishes.HasFlag(Wishes.Human) ? DialogAct.Mensch
        : null;

    /// <summary>All wishes of a message together.</summary>
    public Wishes Read(Utterance utterance) =>
        phrases.Meanings(utterance).Aggregate(Wishes.None, (all, means) => all | Enum.Parse<Wishes>(means, ignoreCase: true));
}
