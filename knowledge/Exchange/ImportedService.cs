using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>A service of an import together with what becomes of its file.</summary>
/// <param name="Service">As it will be.</param>
/// <param name="File">Absolute path.</param>
/// <param name="Outcome">What happens to the file.</param>
/// <param name="Changed">The names of the fields that become different; empty unless the outcome is a change.</param>
/// <param name="Known">As its file says it now; null when there is none.</param>
public sealed record ImportedService(Service Service, string File, ImportOutcome Outcome, IReadOnlyList<string> Changed, Service? Known)
{
    /// <summary>Of each field that becomes different what it says now and what then; several values are parted by " | ".</summary>
    public IEnumerable<(string Field, string Before, string After)> Changes => Changed.Select(name =>
    {
        var known = ServiceField.Find(name)!;
        return (name, Known is null ? "" : string.Join(" | ", known.Of(Known)), string.Join(" | ", known.Of(Service)));
    });
}
