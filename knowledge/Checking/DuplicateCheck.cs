using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Checking;

/// <summary>Two files that seem to be the same service.</summary>
internal static class DuplicateCheck
{
    public static IEnumerable<CheckFinding> Of(IReadOnlyList<CheckedFile> files)
    {
        foreach (var same in files.GroupBy(file => Folded(file.Service.Name)).Where(group => group.Count() > 1))
        {
            foreach (var file in same.Skip(1))
            {
                yield return file.Finding(CheckLevel.Error, "name", $"\"{file.Service.Name}\" is also the name of {same.First().Service.Id}; merge the two files, or say in the name what differs.");
            }
        }

        foreach (var same in files.Where(file => file.Service is { Phone: not null, IsShownToResidents: true }).GroupBy(file => (Digits(file.Service), file.Service.City, string.Join(' ', file.Service.Topics))).Where(group => group.Count() > 1))
        {
            foreach (var file in same.Skip(1))
            {
                yield return file.Finding(CheckLevel.Warning, "phone", $"the same number, town and topics as {same.First().Service.Id}; is it the same service?");
            }
        }
    }

    private static string Digits(Service service) => string.Concat((service.Phone ?? "").Where(char.IsAsciiDigit));

    private static string Folded(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
