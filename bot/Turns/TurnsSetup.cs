using ThinkaLotse.Bot.Channels;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Tickets;

namespace ThinkaLotse.Bot.Turns;

/// <summary>Playing and storing turns.</summary>
public static class TurnsSetup
{
    /// <summary>Adds the gateway and what it needs.</summary>
    public static void AddTurns(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ChangeFeed>();
        builder.Services.AddSingleton<TicketEffects>();
        builder.Services.AddSingleton<TurnGateway>();
        builder.Services.AddSingleton<ChannelBook>();
        builder.Services.AddSingleton<AppointmentReminders>().AddSingleton<Escalation>().AddHostedService<TicketJob>();
        builder.AddOptions<EscalationOptions>(EscalationOptions.Section);
    }
}
