using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Clients;

/// <summary>The folders of the npm clients; says what to do when they are not installed.</summary>
internal static class ClientFolder
{
    private static string Root => Path.Combine(Repository.Root, "tests", "Clients");

    /// <summary>Absolute path of one of our scripts whose package has to be installed beside it.</summary>
    public static string Script(string name, string package)
    {
        RequirePackage(Root, package);
        return Path.Combine(Root, name);
    }

    /// <summary>Absolute path of one of our bots, whose package has to be installed beside it.</summary>
    public static string TelegramScript(string name, string package)
    {
        string folder = Path.Combine(Root, "Telegram");
        RequirePackage(folder, package);
        return Path.Combine(folder, name);
    }

    /// <summary>Absolute path of the OpenID Connect provider, whose package has to be installed beside it.</summary>
    public static string OpenIdProvider()
    {
        string folder = Path.Combine(Root, "OpenId");
        RequirePackage(folder, "oidc-provider");
        return Path.Combine(folder, "provider.mjs");
    }

    /// <summary>Absolute path of Web Chat's bundle.</summary>
    public static string WebChatBundle()
    {
        string folder = Path.Combine(Root, "WebChat");
        RequirePackage(folder, "botframework-webchat");
        return Path.Combine(folder, "node_modules", "botframework-webchat", "dist", "webchat-es5.js");
    }

    private static void RequirePackage(string folder, string package) => Assert.True(
        Directory.Exists(Path.Combine(folder, "node_modules", package)),
        $"The npm package {package} is not installed. Run \"npm ci\" in {folder}, or run tests/run.sh, which does it.");
}
