using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The words that join, forbid or tell: what a sentence does with the times it names.</summary>
internal static class SentenceWords
{
    /// <summary>Sense, value and the spellings, parted by spaces.</summary>
    public static (WordSense Sense, int Value, string Spellings)[] All { get; } =
    [
        (And, 0, "und u unt un sowie plus"), (Or, 0, "oder od odr odder alternativ ersatzweise beziehungsweise bzw"),
        (But, 0, "aber sondern dafür jedoch allerdings"), (Also, 0, "auch ooch och"), (Only, 0, "nur bloß blos ausschließlich"),
        (If, 0, "wenn falls wen ob"), (Else, 0, "sonst ansonsten andernfalls anders"),
        (Not, 0, "nicht nich net ned nit ni nischt nüscht nüsch niemals nie nimmer weder keinesfalls ungern"),
        (No, 0, "kein keine keinen keiner keinem keen keene"),
        (Except, 0, "außer auser ausser ohne ausgenommen statt anstatt"),
        (Busy, 0, "arbeiten arbeite arbeitet arbeit arzt arzttermin urlaub verreist unterwegs verhindert besetzt belegt ausgebucht unmöglich ausgeschlossen ungünstig unpassend frühschicht spätschicht nachtschicht schicht beschäftigt krankenhaus dialyse"),
        (Bad, 0, "schlecht blöd doof mies schwierig schwer"), (Away, 0, "weg fort"),
        (Lesson, 0, "schule unterricht kurs deutschkurs sprachkurs integrationskurs therapie reha training dienst umschulung berufsschule"),
        (Because, 0, "weil denn"),
        (FreeTime, 0, "zeit möglichkeit luft chance"), (Appointment, 0, "termin termine terminen"), (Already, 0, "schon scho bereits"),

        (Verb, 0, "kann kan könnte könnten können konn könnt geht gehts gehen ginge gingen gehd passt past passd passen passe passte wäre möchte möchten will wollen komme kommen käme kommt möglich machbar ja jo jap ok okay gut prima super ideal perfekt klappt klappen reicht nehme nehmen bevorzuge favorisiere frei erreichbar soll sollen sollte sollten"),
        (Told, 0, "gewesen bekommen besucht bekam kam kamen gekommen gekriegt erhalten angerufen geschrieben gesprochen passiert gestorben verstorben gekündigt entlassen verloren abgelehnt geholt gezogen umgezogen eingezogen ausgezogen verlassen geschickt gesagt gemeldet beantragt abgegeben gestürzt gewartet geschlagen getrennt gesehen getroffen unterschrieben bezahlt gestellt rausgeworfen rausgeschmissen abgestellt aufgestanden zahlen bezahlen räumen frist fällig räumung überweisen gesperrt"),
        (PerhapsTold, 0, "war waren hatte hatten wurde wurden"), (Passive, 0, "werden"),
        (Since, 0, "seit seid seitdem"), (Born, 0, "geboren geb geburtsdatum geburtstag geburtsjahr jahrgang"),
        (Title, 0, "herr herrn frau hr familie fam heiße heisse heiß heißt name doktor dr"),
        (Good, 0, "guten gutn gute gutem gudn guden juten jutn schönen schönes schöne schöner frohe frohes fröhliche"),
        (Street, 0, "straße str strasse platz gasse allee"),
        (Counted, 0, "euro eur cent tausend hundert millionen prozent jahr jahre jahren jahres kind kinder kindern kids personen person leute leuten male mahnung mahnungen rate raten brief briefe briefen zimmer zimmern wohnung wohnungen stock etage klasse klassen anruf anrufe anrufen versuch versuche versuchen km kilometer meter kg kilo grad enkel söhne töchter hunde hund katzen katze geschwister brüder schwestern stück x semester seiten seite schulden gläubiger gläubigern mann frauen männer bewerbungen schritte tabletten flaschen bier pflegegrad"),

        (Article, 0, "den dem der des die das dn ein eine einen einem einer eines nem ner"), (On, 0, "am an zum zur beim"), (In, 0, "in im"),
        (Small, 0, "ich mir mich wir uns sie ihnen ihr ihre ihren er du dir man es bitte gern gerne vielleicht evtl eventuell vllt vlt viell liebsten besten allerbesten dann da mal halt eben noch leider zwar erst einfach natürlich eigentlich ganz sehr mit für uhrzeit also wohl möglichst hab habe haben hat bin ist sind muss müssen dort hier nochmal wieder wenns gegebenenfalls entweder hauptsache jeweils hallo danke ne was aus zu hause zuhause daheim brauche brauch hilfe wünsche wünschte irgendwie mehr lieber etwas bissel bisschen doch ach äh ähm hm naja nuja nu na"),
    ];
}
