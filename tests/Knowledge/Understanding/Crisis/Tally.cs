using ThinkaLotse.Knowledge.Understanding.Crisis;
using ThinkaLotse.Knowledge.Understanding.Learning;
using ThinkaLotse.Knowledge.Understanding.Words;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Crisis;

/// <summary>Counts what a detector makes of lines.</summary>
internal sealed class Tally
{
    private int _lines;
    private int _certain;
    private int _asked;

    public double Certain => (double)_certain / _lines;

    public double Asked => (double)_asked / _lines;

    public double Noticed => Certain + Asked;

    public void Add(CrisisDetector detector, IEnumerable<Example> lines)
    {
        foreach (var line in lines)
        {
            var crisis = detector.Find(Utterance.Read(line.Text));
            _lines++;
            _certain += crisis is { IsCertain: true } ? 1 : 0;
            _asked += crisis is { IsCertain: false } ? 1 : 0;
        }
    }

    public override string ToString() => FormattableString.Invariant($"{_lines} lines, certain {Certain:P1}, asked {Asked:P1}");
}
