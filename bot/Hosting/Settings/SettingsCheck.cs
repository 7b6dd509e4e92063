using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>Checks all of the product's settings at once, before anything is taken, learnt or opened.</summary>
internal static class SettingsCheck
{
    /// <summary>Checks them.</summary>
    /// <exception cref="StartException">Settings are wrong; the message has a sentence for each.</exception>
    public static void Require(IConfiguration configuration)
    {
        string[] findings = [.. KnownSettings.Sections.SelectMany(section => new SectionCheck(configuration.GetSection(section.Key), section.Value).Findings())];
        if (findings.Length > 0)
        {
            throw new StartException(string.Join(Environment.NewLine, findings));
        }
    }
}
