using NodaTime;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>A fact in the resident's words that makes the concern urgent.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Date">The day it happens or the deadline ends, where the words name one.</param>
/// <param name="Urgency">How soon a counsellor has to act.</param>
public sealed record UrgentFact(UrgentFactKind Kind, LocalDate? Date, Urgency Urgency);
