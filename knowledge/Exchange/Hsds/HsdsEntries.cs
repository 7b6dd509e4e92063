using ThinkaLotse.Knowledge.Content;

namespace ThinkaLotse.Knowledge.Exchange.Hsds;

/// <summary>What was read of a file.</summary>
/// <param name="Drafts">The services.</param>
/// <param name="Remarks">What was not taken over, and why.</param>
/// <param name="Findings">What is wrong.</param>
internal sealed record HsdsEntries(IReadOnlyList<ServiceDraft> Drafts, IReadOnlyList<string> Remarks, IReadOnlyList<ContentException> Findings);
