using System.Diagnostics;
using System.Security.Cryptography;
using NodaTime;
using ThinkaLotse.Dialogs;
using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Dialogs.Ports;

namespace ThinkaLotse.Benchmarks;

/// <summary>Understanding, dialog and search together, without storage; the baseline is a hash over one megabyte.</summary>
internal static class TurnBenchmark
{
    private static readonly string[] s_messages =
    [
        "hallo",
        "ich hab schulden und weis nich mer weiter, gestern kam wieder so ein brief vom inkasso",
        "ja",
        "wohne in kölleda",
        "termin",
        "dienstag oder donnerstag vormittag, nur nicht so früh",
        "kölleda",
        "0171 2345678",
        "ja anrufen ist ok",
        "Petra Beispiel",
        "nein",
        "kostet das was?",
        "Meine Mutter ist 82 und fällt immer hin ich schaff das neben der Arbeit nicht mehr und die Kasse hat den Pflegegrad abgelehnt, jetzt läuft die Frist und ich weiß nicht was ich schreiben soll",
        "zurück",
        "nein, die nummer war falsch",
    ];

    public static void Run()
    {
        var engine = DialogOffice.Load(Path.Combine(AppContext.BaseDirectory, "Content"), Path.Combine(AppContext.BaseDirectory, "Dialogs")).Engine;
        var baseline = new Sample("SHA-256 over 1 MB");
        var turns = new Sample("one turn: understanding, dialog, search (CPU)");
        var megabyte = new byte[1 << 20];
        for (int round = 0; round < 120; round++)
        {
            long start = Stopwatch.GetTimestamp();
            _ = SHA256.HashData(megabyte);
            Take(round, baseline, start);
            Talk(engine, round, turns);
        }

        baseline.Print(null);
        turns.Print(baseline);
    }

    private static void Talk(TurnEngine engine, int round, Sample turns)
    {
        var office = new Office { Name = "Büro", Places = [new("koelleda", "Kölleda"), new("soemmerda", "Sömmerda")] };
        var conversation = new Conversation();
        foreach (string message in s_messages)
        {
            var inputs = new TurnInputs(Instant.FromUtc(2026, 11, 23, 9, 15), "K7-4MQ", office, false);
            long start = Stopwatch.GetTimestamp();
            conversation = engine.Play(conversation, new Inbound.Said(message), inputs).Conversation;
            Take(round, turns, start);
        }
    }

    /// <summary>The first rounds warm up the compiler.</summary>
    private static void Take(int round, Sample sample, long start)
    {
        if (round >= 20)
        {
            sample.Add(Stopwatch.GetElapsedTime(start));
        }
    }
}
