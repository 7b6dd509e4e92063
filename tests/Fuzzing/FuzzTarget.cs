using System.Diagnostics;
using NodaTime;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Times;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Fuzzing;

/// <summary>The whole understanding, with places, times and contacts, as the server uses it.</summary>
internal sealed class FuzzTarget
{
    private const double Slow = 5;

    private static readonly LocalDateTime s_now = new(2026, 11, 23, 10, 15);
    private static readonly Expectation[] s_expectations = Enum.GetValues<Expectation>();

    private readonly UtteranceReader _reader;
    private int _turn;

    public FuzzTarget(string content)
    {
        var knowledge = KnowledgeBase.Load(content);
        _reader = UtteranceReader.Load(content, knowledge.Places.Find, TimeReader.Read);
        Seeds = [.. Directory.EnumerateFiles(Path.Combine(content, "Topics"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(content, "Crisis"), "*.yaml"))
            .SelectMany(File.ReadLines).Select(line => line.Trim().TrimStart('-', ' ')).Where(line => line.Length > 0)];
    }

    /// <summary>Messages from which others are made.</summary>
    public IReadOnlyList<string> Seeds { get; }

    /// <summary>Reads a message as an answer to each kind of question in turn.</summary>
    /// <returns>How long it took, in milliseconds; of a slow message the best of three, so that a pause of the machine doesn't count.</returns>
    public double Read(string text)
    {
        double once = ReadOnce(text);
        return once < Slow ? once : Math.Min(once, Math.Min(ReadOnce(text), ReadOnce(text)));
    }

    private double ReadOnce(string text)
    {
        long start = Stopwatch.GetTimestamp();
        var heard = _reader.Read(text, s_now, s_expectations[_turn++ % s_expectations.Length]);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return heard.Text == text ? milliseconds : throw new InvalidOperationException("the message came back changed");
    }
}
