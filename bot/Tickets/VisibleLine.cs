using NodaTime;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Tickets;

/// <summary>A line of the conversation that a counsellor may read.</summary>
/// <param name="Sequence">Counted within the conversation.</param>
/// <param name="From">Who says it.</param>
/// <param name="Name">The counsellor's name, else null.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Cards">Titles of the services shown below it.</param>
public sealed record VisibleLine(int Sequence, Speaker From, string? Name, Instant At, string Text, IReadOnlyList<string> Cards);
