using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Curation;

namespace ThinkaLotse.Tests.Desk;

/// <summary>What residents look for and don't find is counted, without anybody being recognisable.</summary>
public sealed class GapTests(DeskFixture fixture) : IClassFixture<DeskFixture>
{
    private readonly DeskServer _server = fixture.Server;

    [Fact]
    public async Task Shown_AndNotFitting_AreCountedWithoutWords()
    {
        var talk = await _server.TalkAsync("ich hab schulden und wohne in kölleda", "nein");

        await _server.SayAsync(talk, "nein");

        await using var db = await _server.DatabaseAsync();
        var gap = Assert.Single(await db.DirectoryTallies.Where(tally => tally.Kind == TallyKind.Gap && tally.Subject == "geld.schulden").ToListAsync());
        Assert.Equal(("Kölleda", 202611, 1), (gap.Place, gap.Month, gap.Count));
        Assert.Contains(await db.DirectoryTallies.ToListAsync(), tally => tally is { Kind: TallyKind.Shown, Subject: "local.thepra-schulden" });
    }

    [Fact]
    public async Task Gaps_UnderFive_AreNeverShown_NotEvenByWhatIsLeft()
    {
        await using (var db = await _server.DatabaseAsync())
        {
            foreach (var (topic, place, count) in new[] { ("gesundheit.psyche", "Kölleda", 12), ("gesundheit.psyche", "Weißensee", 4), ("wohnen.suche", "Buttstädt", 3), ("wohnen.suche", "", 2), ("arbeit.recht", "Sömmerda", 4) })
            {
                for (int times = 0; times < count; times++)
                {
                    await DirectoryTally.AddAsync(db, TallyKind.Gap, topic, place, Instant.FromUtc(2026, 11, 1, 12, 0), CancellationToken.None);
                }
            }

            await db.SaveChangesAsync();
        }

        using var curator = await _server.SignInAsync();
        string page = await curator.PageAsync("/desk/services/missing");

        Assert.Contains("<strong>12 ×</strong> Seele und Psyche, Kölleda".Replace("Seele und Psyche", TopicTitle("gesundheit.psyche"), StringComparison.Ordinal), page, StringComparison.Ordinal);
        Assert.Contains($"<strong>5 ×</strong> {TopicTitle("wohnen.suche")}, andere und unbekannte Orte zusammen", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Weißensee", page, StringComparison.Ordinal);
        Assert.DoesNotContain(TopicTitle("arbeit.recht"), page, StringComparison.Ordinal);
    }

    private string TopicTitle(string id) => ((ThinkaLotse.Knowledge.Content.KnowledgeBase)_server.Services.GetService(typeof(ThinkaLotse.Knowledge.Content.KnowledgeBase))!).FindTopic(id)!.Title;
}
