using NodaTime;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>An appointment that a counsellor proposed.</summary>
/// <param name="Name">Who proposed it.</param>
/// <param name="At">Wall-clock time of Europe/Berlin.</param>
/// <param name="Where">The place in words.</param>
public sealed record Proposal(string Name, LocalDateTime At, string Where);
