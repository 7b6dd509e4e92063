using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Turns the tokens of a message into pieces, from left to right.</summary>
internal sealed class PieceReader
{
    private const int NearAlso = 4;

    private readonly TokenLine _line;
    private readonly List<Piece> _pieces = [];
    private int _at;

    private PieceReader(TokenLine line) => _line = line;

    /// <summary>The pieces of a message.</summary>
    public static IReadOnlyList<Piece> Read(TokenLine line)
    {
        var reader = new PieceReader(line);
        while (reader._at < line.Count)
        {
            reader.ReadNext();
        }

        return reader._pieces;
    }

    private void ReadNext()
    {
        if (OpenPhrases.Read(_line, _at) is var (openness, afterOpen))
        {
            Add(new Piece(openness, _at, afterOpen));
        }
        else if (Asides.Skip(_line, _at) is var end && end > _at)
        {
            Add(new Piece(PieceKind.Other, _at, end));
        }
        else if (NegationReader.Read(_line, _at) is var (negation, afterNegation))
        {
            Add(new Piece(negation, _at, afterNegation));
        }
        else if (DayReader.Read(_line, _at) is { } day)
        {
            Add(new Piece(PieceKind.Day, _at, day.End) { Day = day.Day });
        }
        else if ((HourReader.Read(_line, _at, HourBefore()) ?? PartReader.Read(_line, _at)) is { } time)
        {
            AddTime(time);
        }
        else
        {
            ReadWord();
        }
    }

    private void AddTime(TimeReading time)
    {
        bool isAlso = _line.Sense(time.End) == Also || (_line.Sense(time.End) == Verb && _line.Sense(time.End + 1) == Also) || IsAfterAlso();
        Add(new Piece(PieceKind.Time, _at, time.End) { Time = time.Term, IsAlso = isAlso });

        // The dot of "um 10." was taken for that of an ordinal.
        if (_line[_at - 1] is { Kind: TokenKind.Number, IsDotted: true })
        {
            _pieces.Add(new Piece(PieceKind.Stop, _at, _at));
        }
    }

    private bool IsAfterAlso()
    {
        for (int i = _at - 1; i >= _at - NearAlso && _line.Sense(i) is Also or Small or On or Article or Already; i--)
        {
            if (_line.Sense(i) == Also)
            {
                return true;
            }
        }

        return false;
    }

    // The hour to which a bare number behind "oder" belongs.
    private HourTerm? HourBefore() =>
        _pieces is [.., { Kind: PieceKind.Time, Time: HourTerm hour }, { IsSeparator: true } joint] && joint.End == _at ? hour : null;

    private void ReadWord()
    {
        if (_line.Sense(_at) == Or && _line.Sense(_at + 1) == So && !ShortWeekdays.IsSunday(_line, _at + 1))
        {
            MakeVague();
            _at += 2;
            return;
        }

        if (PieceKinds.Of(_line, _at) is { } known)
        {
            Add(new Piece(known, _at, _at + 1));
        }
        else
        {
            _at++;
        }
    }

    // "Um 10 oder so".
    private void MakeVague()
    {
        if (_pieces is [.., { Kind: PieceKind.Time, Time: HourTerm { Kind: HourKind.At } hour } last] && last.End == _at)
        {
            _pieces[^1] = last with { Time = hour with { Kind = HourKind.About }, End = _at + 2 };
        }
    }

    private void Add(Piece piece)
    {
        _pieces.Add(piece);
        _at = piece.End;
    }
}
