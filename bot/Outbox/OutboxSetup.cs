using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Outbox;

/// <summary>Sending what waits in the outbox.</summary>
public static class OutboxSetup
{
    /// <summary>Adds a sender for a carrier that is registered.</summary>
    public static void AddCarrier<TCarrier>(this WebApplicationBuilder builder)
        where TCarrier : IOutboxCarrier
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddSingleton<IHostedService>(services => new OutboxSender(
            services.GetRequiredService<TCarrier>(),
            services.GetRequiredService<ChangeFeed>(),
            services.GetRequiredService<IDbContextFactory<LotseDb>>(),
            services.GetRequiredService<CommitWriter>(),
            services.GetRequiredService<TimeProvider>(),
            services.GetRequiredService<ILogger<OutboxSender>>()));
    }
}
