using NodaTime;
using ThinkaLotse.Knowledge.Checking;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Tests.Knowledge.Content;

namespace ThinkaLotse.Tests.Knowledge.Checking;

/// <summary>What the check finds in a content folder that is right but for one thing.</summary>
public sealed class KnowledgeCheckTests
{
    private static readonly LocalDate s_today = new(2026, 11, 23);

    [Fact]
    public void OwnContent_HasNoErrorsAndNoWarnings() =>
        Assert.Equal([], KnowledgeCheck.Run(Path.Combine(AppContext.BaseDirectory, "Content"), s_today).Where(finding => finding.Level < CheckLevel.Task).Select(finding => $"{finding.File}, {finding.Line}: {finding.Problem}"));

    [Theory]
    [InlineData("phone", "\"03634 1\"", "no number of the German telephone network")]
    [InlineData("phone", "\"0171 12\"", "no number of the German telephone network")]
    [InlineData("phone", "\"0363 432066012345\"", "too many or too few digits")]
    [InlineData("checked", "2027-01-01", "still to come")]
    [InlineData("note", "\"siehe helpline.gibtesnicht\"", "is no service")]
    [InlineData("opening_hours", "\"Mo 08:00-12:00\"", "without \"hours\"")]
    [InlineData("address_1", "Markt 1", "a street without its town")]
    [InlineData("area_served", "Hintertupfingen", "names no place of the county")]
    public void AFieldThatIsWrong_IsFoundOnItsLine(string field, string value, string problem)
    {
        using var draft = new ContentDraft();
        string file = draft.PathOf("Services/local.rat.yaml");
        File.WriteAllLines(file, [.. File.ReadAllLines(file).Where(line => line.Length > 0 && !line.StartsWith(field + ":", StringComparison.Ordinal)), $"{field}: {value}"]);

        var finding = Assert.Single(KnowledgeCheck.Run(draft.Folder, s_today), found => found.Problem.Contains(problem, StringComparison.Ordinal));

        Assert.Equal((file, File.ReadAllLines(file).Length), (finding.File, finding.Line));
    }

    [Fact]
    public void APostcodeOfAnotherTown_IsFound()
    {
        using var draft = new ContentDraft();
        draft.Spoil("Services/local.rat.yaml", "postal_code: \"99189\"", "postal_code: \"99610\"\ncity: Gebesee");

        Assert.Contains(KnowledgeCheck.Run(draft.Folder, s_today), finding => finding.Problem.Contains("99610 is not in use in Gebesee", StringComparison.Ordinal));
    }

    [Fact]
    public void APostcodeThatOnlyAPartOfTheTownHas_IsFound()
    {
        using var draft = new ContentDraft();
        File.AppendAllText(draft.PathOf("places.yaml"), "- name: Sömmerda\n  kind: Stadt\n  postal_codes: [\"99610\", \"99625\"]\n  latitude: 51.1\n  longitude: 11.1\n  localities:\n    - name: Schillingstedt\n      postal_code: \"99625\"\n");
        draft.Spoil("Services/local.rat.yaml", "postal_code: \"99189\"", "postal_code: \"99625\"\ncity: Sömmerda");
        draft.Spoil("Helplines/helpline.rat.yaml", "postal_code: \"99189\"", "postal_code: \"99625\"\ncity: Schillingstedt");

        var finding = Assert.Single(KnowledgeCheck.Run(draft.Folder, s_today), found => found.Problem.Contains("99625", StringComparison.Ordinal));

        Assert.Equal((draft.PathOf("Services/local.rat.yaml"), 7), (finding.File, finding.Line));
        Assert.Contains("only in Schillingstedt, a part of Sömmerda; Sömmerda itself has 99610", finding.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void AServiceThatNobodyCanReach_IsFound()
    {
        using var draft = new ContentDraft();
        string file = draft.PathOf("Services/local.rat.yaml");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(line => !(line.StartsWith("phone:", StringComparison.Ordinal) || line.StartsWith("email:", StringComparison.Ordinal) || line.StartsWith("url:", StringComparison.Ordinal))));

        var finding = Assert.Single(KnowledgeCheck.Run(draft.Folder, s_today), found => found.Problem.Contains("can't reach it", StringComparison.Ordinal));

        Assert.Equal((file, 9), (finding.File, finding.Line));
    }

    [Fact]
    public void HoursForTheClock_ThatTheWordsDontSay_AreFound()
    {
        using var draft = new ContentDraft();
        File.AppendAllText(draft.PathOf("Services/local.rat.yaml"), "hours: Mo 8-12 Uhr\nopening_hours: \"Mo 08:00-13:00\"\n");

        Assert.Contains(KnowledgeCheck.Run(draft.Folder, s_today), finding => finding.Problem.Contains("13:00 does not stand in \"hours\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ATopicWithoutService_IsFoundAtItsFile()
    {
        using var draft = new ContentDraft();
        draft.Spoil("Services/local.rat.yaml", ", geld.rente]", "]");
        draft.Spoil("Helplines/helpline.rat.yaml", ", geld.rente]", "]");

        Assert.Contains(KnowledgeCheck.Run(draft.Folder, s_today), finding => Path.GetFileName(finding.File) == "geld.rente.yaml" && finding.Level == CheckLevel.Warning);
    }

    [Fact]
    public void ContentThatCantBeRead_IsAListOfErrors()
    {
        using var draft = new ContentDraft();
        draft.Spoil("Services/local.rat.yaml", "audience: residents", "audience: alle");
        draft.Spoil("Helplines/helpline.rat.yaml", "id: helpline.rat", "id: helpline.tat");

        Assert.Equal(2, KnowledgeCheck.Run(draft.Folder, s_today).Count(finding => finding.Level == CheckLevel.Error));
    }

    [Fact]
    public void Fix_WritesTheFilesAnew_AndChangesNothingThatTheySay()
    {
        using var draft = new ContentDraft();
        var before = KnowledgeBase.Load(draft.Folder).FindService("local.rat")!;
        Assert.Contains(KnowledgeCheck.Run(draft.Folder, s_today), finding => finding.Problem.Contains("--fix", StringComparison.Ordinal));

        Assert.Equal(2, KnowledgeCheck.Fix(draft.Folder).Count);

        Assert.DoesNotContain(KnowledgeCheck.Run(draft.Folder, s_today), finding => finding.Problem.Contains("--fix", StringComparison.Ordinal));
        Assert.Equal(ServiceWriter.Write(before), File.ReadAllText(draft.PathOf("Services/local.rat.yaml")));
        Assert.Empty(KnowledgeCheck.Fix(draft.Folder));
    }
}
