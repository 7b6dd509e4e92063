using static ThinkaLotse.Knowledge.Understanding.Times.WordSense;

namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>The words for days, weeks and months, as residents of the county say and misspell them.</summary>
internal static class DayWords
{
    /// <summary>Sense, value and the spellings, parted by spaces.</summary>
    public static (WordSense Sense, int Value, string Spellings)[] All { get; } =
    [
        (Weekday, 1, "montag mondach montach"), (Weekdays, 1, "montags"), (ShortWeekday, 1, "mo mon"),
        (Weekday, 2, "dienstag dinstag dinsdach"), (Weekdays, 2, "dienstags"), (ShortWeekday, 2, "di dien"),
        (Weekday, 3, "mittwoch midwoch middwoch mittwo"), (Weekdays, 3, "mittwochs"), (ShortWeekday, 3, "mi mitw"),
        (Weekday, 4, "donnerstag dunnerstag donnerschtag"), (Weekdays, 4, "donnerstags"), (ShortWeekday, 4, "do donn"),
        (Weekday, 5, "freitag fraitag"), (Weekdays, 5, "freitags"), (ShortWeekday, 5, "fr"),
        (Weekday, 6, "samstag sonnabend sonnamd sonnobend"), (Weekdays, 6, "samstags sonnabends"), (ShortWeekday, 6, "sa"),
        (Weekday, 7, "sonntag"), (Weekdays, 7, "sonntags"),

        (DaysAway, 0, "heute heut heude heite huete ehute heuet heude hoit haite"),
        (DaysAway, 2, "übermorgen übermorgn iwwermorgen"),
        (DaysAway, 3, "überübermorgen"),
        (DaysAway, -1, "gestern gestan"), (DaysAway, -2, "vorgestern"),
        (Morning, 0, "morgen morgn mrogen moregn morgne morgem morjen morje morschen"),

        (Part, (int)PartOfDay.Morning, "früh frieh frie frih frühs frühe frühmorgens morgens morgends morgns vormittag vormittags vormittage vormittagen vormiddach vormi vormit frühvormittag"),
        (Part, (int)PartOfDay.Noon, "mittag mittags mittage mittagszeit mittagsstunde mittagspause mittagessen"),
        (Part, (int)PartOfDay.Afternoon, "nachmittag nachmittags nachmittage nachmittagen nachmiddach nommedach nachm nachmi nachmit spätnachmittag"),
        (Part, (int)PartOfDay.Evening, "abend abends abende abenden abens abents ahmds ahmd obends obnd frühabend spätabends"),
        (BeforeThe, 0, "vorm"),
        (WholeDay, 0, "ganztags ganztägig tagsüber"),
        (AfterWork, 0, "feierabend feierohmd dienstschluss arbeitsschluss"),
        (EarlyOrLate, 0, "frühen früher frühem späten spätem spät zeitigen zeitig allzu"),

        (Month, 1, "januar jan jänner"), (Month, 2, "februar feb febuar feber"), (Month, 3, "märz mrz"), (Month, 4, "april apr"),
        (Month, 5, "mai"), (Month, 6, "juni jun juno"), (Month, 7, "juli jul"), (Month, 8, "august aug"),
        (Month, 9, "september sept sep"), (Month, 10, "oktober okt oktobar"), (Month, 11, "november nov"), (Month, 12, "dezember dez desember"),

        (DayUnit, 0, "tag tage tagen tages"), (MonthUnit, 0, "monat monate monaten monats"),
        (WeekUnit, 0, "woche wochen woch wohe wcohe wochn wo"),
        (Weekend, 0, "wochenende wochenenden wochenends wochenend wochnende we"),
        (CalendarWeek, 0, "kw kalenderwoche kalenderwochen"),
        (Workdays, 0, "wochentags werktags werktage werktagen wochentage wochentagen werktäglich"),
        (WeekPart, 1, "wochenanfang wochenbeginn"), (WeekPart, 2, "wochenmitte"),
        (This, 0, "diesen diese dieser dieses diesem disen dise"),
        (Coming, 0, "kommenden kommende kommender kommendes komenden komende kommendn"),
        (Next, 0, "nächsten nächste nächster nächstes nächstem nächstn nechsten nechste nägste nägsten nexte nexten nachte nächsde nächsden folgende folgenden folgender"),
        (AfterNext, 0, "übernächsten übernächste übernächster übernächstes übernächstem übernexte übernechste"),
        (Last, 0, "letzten letzte letzter letztes letztem vorigen vorige voriger voriges vergangenen vergangene vergangener vergangenes"),
        (Every, 0, "jd jeden jede jeder jedes jedem alle allen"),
        (Always, 0, "immer imma"),
        (Start, 0, "anfang anfangs beginn"), (Middle, 0, "mitte"), (End, 0, "ende"),
    ];
}
