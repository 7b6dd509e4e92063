using ThinkaLotse.Dialogs;
using ThinkaLotse.Dialogs.Ports;

namespace ThinkaLotse.Tests.Dialogs;

/// <summary>The real dialogs on the real knowledge base, loaded once for all tests, and an office whose facts are made up for tests.</summary>
internal static class TestOffice
{
    private static readonly Lazy<DialogOffice> s_dialogs = new(() => DialogOffice.Load(Path.Combine(AppContext.BaseDirectory, "Content"), Path.Combine(AppContext.BaseDirectory, "Dialogs")));

    public static DialogOffice Dialogs => s_dialogs.Value;

    /// <summary>Open on weekdays from 9 to 16.</summary>
    public static Office Office { get; } = new()
    {
        Name = "ThINKA Teststadt",
        Phone = "0000 123",
        Hours = "Montag bis Freitag 9 bis 16 Uhr",
        IsOpenAt = time => time.DayOfWeek <= NodaTime.IsoDayOfWeek.Friday && time.Hour is >= 9 and < 16,
        NextOpening = time => time.Date.PlusDays(1).At(new NodaTime.LocalTime(9, 0)),
        Places = [new("soemmerda", "Sömmerda"), new("jobcenter", "Jobcenter Sömmerda"), new("buttstaedt", "Buttstädt"), new("koelleda", "Kölleda")],
    };
}
