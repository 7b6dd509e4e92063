namespace ThinkaLotse.Knowledge.Understanding.Times;

/// <summary>What a word can mean where people speak about time; each value is a column of the grammar.</summary>
internal enum WordSense
{
    /// <summary>Any word that the grammar doesn't know.</summary>
    Unknown,

    /// <summary>A word that may stand between others without changing them: "bitte", "gern", "mir".</summary>
    Small,
    Article,
    On,
    In,

    /// <summary>Value: 1 (Monday) to 7.</summary>
    Weekday,

    /// <summary>"montags"; value: 1 to 7.</summary>
    Weekdays,

    /// <summary>"Mo", which may be another word; value: 1 to 7.</summary>
    ShortWeekday,

    /// <summary>"heute", "übermorgen", "gestern"; value: days from today.</summary>
    DaysAway,

    /// <summary>"morgen": tomorrow, or the morning, or a greeting.</summary>
    Morning,

    /// <summary>Value: a <see cref="PartOfDay"/>.</summary>
    Part,

    /// <summary>"vorm": before the, or the morning.</summary>
    BeforeThe,
    WholeDay,
    AfterWork,

    /// <summary>"frühen", "späten" before a part of the day.</summary>
    EarlyOrLate,
    Number,
    Ordinal,
    Month,

    /// <summary>A word that ends an ordinal written with digits: "3ten".</summary>
    OrdinalEnding,
    MinuteUnit,
    HourUnit,
    DayUnit,
    WeekUnit,
    MonthUnit,
    Weekend,
    CalendarWeek,
    Workdays,
    This,
    Coming,
    Next,
    AfterNext,
    Last,
    Every,
    Always,
    Start,
    Middle,
    End,

    /// <summary>"Wochenanfang"; value: 1 for the start, 2 for the middle.</summary>
    WeekPart,

    /// <summary>Value: a <see cref="Feast"/>.</summary>
    Feast,
    Oclock,
    HalfTo,
    Quarter,
    ThreeQuarters,
    At,
    About,
    So,
    Around,
    Precisely,
    Shortly,
    From,
    To,
    Before,
    After,
    Between,
    Of,
    Earliest,
    Latest,

    /// <summary>"früher", "eher": with "als", before.</summary>
    Sooner,

    /// <summary>"später": with "als", after.</summary>
    Later,
    Than,
    And,
    Or,
    But,
    Also,
    Only,
    If,
    Because,
    Else,
    Not,
    No,
    Except,

    /// <summary>Something that keeps a person busy: "arbeiten", "Urlaub".</summary>
    Busy,

    /// <summary>"schlecht", which may be about the person instead of the day.</summary>
    Bad,
    Away,

    /// <summary>"Schule", "Kurs": keeps busy whoever has it.</summary>
    Lesson,
    FreeTime,
    Appointment,
    Already,
    Verb,

    /// <summary>A word of a tale about the past: "war", "gekündigt".</summary>
    Told,

    /// <summary>"war", "hatte", "wurde": with an umlaut a wish, without it a tale, or a wish in careless spelling.</summary>
    PerhapsTold,
    Passive,
    Since,
    Born,
    Title,
    Good,

    /// <summary>A noun that is counted: "Euro", "Kinder".</summary>
    Counted,
    Street,

    /// <summary>"egal", "jederzeit": any time suits.</summary>
    Open,

    /// <summary>"bald", "sofort": any time, if the sentence says nothing else.</summary>
    Soon,
}
