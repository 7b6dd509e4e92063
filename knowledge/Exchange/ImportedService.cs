using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>A service of an import together with what becomes of its file.</summary>
/// <param name="Service">As it will be.</param>
/// <param name="File">Absolute path.</param>
/// <param name="Outcome">What happens to the file.</param>
/// <param name="Changed">The names of the fields that become different; empty unless the outcome is a change.</param>
public sealed record ImportedService(Service Service, string File, ImportOutcome Outcome, IReadOnlyList<string> Changed);
