namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>Finds which days and hours a negation forbids: those before it ("Mittwoch kann ich nicht") or those behind it ("nicht am Mittwoch").</summary>
internal sealed class Polarity(TokenLine line, IReadOnlyList<Piece> pieces)
{
    // A negation reaches no further; also keeps long messages quick.
    private const int Reach = 24;

    private readonly Dictionary<int, int> _forbidden = [];

    /// <summary>For each forbidden piece, by index, the index of the negation that forbids it.</summary>
    public static IReadOnlyDictionary<int, int> Of(TokenLine line, IReadOnlyList<Piece> pieces)
    {
        var polarity = new Polarity(line, pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind is PieceKind.Not or PieceKind.Except or PieceKind.Correction && !polarity.IsConditional(i))
            {
                polarity.Forbid(i);
            }
        }

        return polarity._forbidden;
    }

    private Piece this[int at] => at >= 0 && at < pieces.Count ? pieces[at] : new Piece(PieceKind.Stop, 0, 0);

    private void Forbid(int negation)
    {
        var behind = Behind(negation);
        var before = pieces[negation].Kind == PieceKind.Except ? [] : Before(negation);
        if (pieces[negation].Kind == PieceKind.Correction && behind.Count == 0)
        {
            return;
        }

        var forbidden = pieces[negation].Kind != PieceKind.Correction && (before.Count == 0 || (behind.Count > 0 && IsAboutBehind(negation, before[0], behind[0]))) ? behind : before;
        foreach (int index in forbidden)
        {
            _forbidden.TryAdd(index, negation);
        }
    }

    // "Dienstag, aber nicht vormittags", "Montag kann ich nicht vor 10"; "am Montag arbeiten ab 15 Uhr" is about Monday.
    private bool IsAboutBehind(int negation, int before, int behind)
    {
        bool isTurn = this[negation - 1].Kind == PieceKind.But || line.Sense(pieces[negation].Start - 1) is WordSense.Only or WordSense.But;
        bool isOpenEnded = line.Sense(pieces[negation].Start) is not (WordSense.Busy or WordSense.Appointment) || line[pieces[negation].Start].Key is "arbeite" or "arbeitet";
        bool isDetail = this[before].Kind == PieceKind.Day && this[behind].Kind == PieceKind.Time && isOpenEnded;
        return isTurn || isDetail;
    }

    private bool IsConditional(int negation)
    {
        for (int i = negation - 1; i >= negation - Reach && this[i].Kind is not (PieceKind.Stop or PieceKind.Comma or PieceKind.But); i--)
        {
            if (this[i].Kind == PieceKind.If)
            {
                return true;
            }
        }

        return false;
    }

    private List<int> Behind(int negation)
    {
        var found = new List<int>();
        bool isLoose = this[negation - 1].Kind == PieceKind.Verb || this[negation + 1].Kind == PieceKind.Soon || line.Sense(pieces[negation].Start) == WordSense.Busy;
        bool isGap = this[negation + 1].Kind is PieceKind.Other or PieceKind.Soon && this[negation + 2].IsTerm && pieces[negation].Kind == PieceKind.Not;
        int start = isGap && isLoose ? negation + 2 : negation + 1;
        start = pieces[negation].Kind == PieceKind.Correction && this[start].IsSeparator ? start + 1 : start;
        for (int i = start; i < negation + Reach; i++)
        {
            if (this[i].IsTerm)
            {
                if (found.Count > 0 && !Continues(negation, found[^1], i))
                {
                    break;
                }

                found.Add(i);
            }
            else if (found.Count == 0 || !JoinsBehind(i, found[^1]))
            {
                break;
            }
        }

        return found;
    }

    // A day with its own verb begins a new sentence: "nicht montags dienstag geht". "Außer Mittwoch ab 15 Uhr" wishes the hour.
    private bool Continues(int negation, int last, int next)
    {
        bool isJoined = next > last + 1;
        bool isOwnSentence = !isJoined && this[next + 1].Kind == PieceKind.Verb;
        bool isTurn = Enumerable.Range(this[last].End, this[next].Start - this[last].End).Any(at => line[at].Key is "lieber");
        bool isHourOfWish = pieces[negation].Kind == PieceKind.Except && this[last].Kind == PieceKind.Day && this[next].Time is HourTerm;
        return !isOwnSentence && !isTurn && !isHourOfWish;
    }

    private bool JoinsBehind(int joint, int last)
    {
        bool isSame = this[joint + 1].Kind == this[last].Kind;
        return this[joint].Kind switch
        {
            PieceKind.And or PieceKind.Or => isSame && this[joint + 2].Kind != PieceKind.Verb,
            PieceKind.Comma => isSame && IsListEndingWithAnd(joint + 1),
            PieceKind.Except or PieceKind.Not => false,
            _ => false,
        };
    }

    // "Montag, Dienstag und Freitag".
    private bool IsListEndingWithAnd(int at)
    {
        for (int i = at; i < at + Reach && this[i].IsTerm; i += 2)
        {
            if (this[i + 1].Kind is PieceKind.And or PieceKind.Or)
            {
                return this[i + 2].IsTerm;
            }

            if (this[i + 1].Kind != PieceKind.Comma)
            {
                return false;
            }
        }

        return false;
    }

    private List<int> Before(int negation)
    {
        var found = new List<int>();
        bool isList = false;
        for (int i = negation - 1; i >= negation - Reach; i--)
        {
            if (this[i].IsTerm && (found.Count == 0 || BelongsBefore(i, found[^1])))
            {
                found.Add(i);
            }
            else if (found.Count == 0 ? !MayStandBetween(i, negation) : !JoinsBefore(i, isList, found))
            {
                break;
            }

            isList |= found.Count > 0 && this[i].Kind is PieceKind.And or PieceKind.Or;
        }

        return found;
    }

    // In "montag früh dienstag nicht" only Tuesday is forbidden, in "vormittags am Montag nicht" both words are.
    private bool BelongsBefore(int index, int next) =>
        next > index + 1 || !(this[index].Kind == PieceKind.Time && this[next].Kind == PieceKind.Day && this[index - 1].Kind == PieceKind.Day);

    // "Montag, da kann ich nicht" reaches across the comma, "Montag, sonst kann ich nicht" doesn't.
    private bool MayStandBetween(int index, int negation) => this[index].Kind switch
    {
        PieceKind.Verb or PieceKind.Other or PieceKind.Soon or PieceKind.Told or PieceKind.Not or PieceKind.Correction => true,
        PieceKind.Comma or PieceKind.Stop when index > 0 => pieces[negation].Kind == PieceKind.Correction || line[this[index].End].Key is "da" or "das" or "den" or "nein",
        _ => false,
    };

    // In "Mittwoch ab 14 Uhr und Freitag nicht" the Wednesday has a time of its own and stays.
    private bool JoinsBefore(int index, bool isList, List<int> found)
    {
        bool isOwn = this[index - 1].Kind == PieceKind.Time && found.TrueForAll(term => this[term].Kind == PieceKind.Day);
        return this[index].Kind switch
        {
            PieceKind.And or PieceKind.Or => !isOwn,
            PieceKind.Comma => isList && this[index - 1].IsTerm && !isOwn,
            _ => false,
        };
    }
}
