using ThinkaLotse.Bot.Hosting;

namespace ThinkaLotse.Bot.Privacy;

/// <summary>Keeping what is stored no longer than promised.</summary>
public static class PrivacySetup
{
    /// <summary>Adds the daily deletion.</summary>
    public static void AddPrivacy(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions<RetentionOptions>(RetentionOptions.Section);
        builder.Services.AddSingleton<Retention>();
        builder.Services.AddHostedService<RetentionJob>();
    }
}
