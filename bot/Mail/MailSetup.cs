using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Mail;

/// <summary>Mails to the team; off without a mail server.</summary>
public static class MailSetup
{
    /// <summary>Adds what mails need.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions<MailOptions>(MailOptions.Section);
        if (string.IsNullOrEmpty(builder.Configuration[$"{MailOptions.Section}:{nameof(MailOptions.Server)}"]))
        {
            return;
        }

        builder.Services.AddSingleton(_ => new MailTexts(Path.Combine(AppContext.BaseDirectory, "Mail", "mail.de.yaml")));
        builder.Services.AddSingleton<ITicketListener, TeamMail>().AddSingleton<MailCarrier>();
        builder.AddCarrier<MailCarrier>();
    }
}
