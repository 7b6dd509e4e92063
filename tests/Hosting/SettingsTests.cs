using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Tests.Hosting;

/// <summary>A wrong setting is told with its full name, its value and the remedy.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Retention:DaysWithoutTicket=0", "is \"0\"; write a number of days from 1 to 365.")]
    [InlineData("Retention:DaysAfterClosing=bald", "is \"bald\"; write a number of days from 1 to 3650.")]
    [InlineData("DirectLine:TokenLifetime=1.00:00:00", "is \"1.00:00:00\"; write hours:minutes:seconds from 00:00:05 to 23:59:59")]
    [InlineData("DirectLine:AllowedOrigins:0=www.example.de", "is \"www.example.de\"; write a scheme and a host")]
    [InlineData("DirectLine:ChatsPerMinute=1e9", "write a whole number from 1 to 1000000.")]
    [InlineData("Desk:SessionHours=", "is empty; write a number of hours from 1 to 24.")]
    [InlineData("Desk:PublicUrl=foo", "is \"foo\"; write an address such as https://")]
    [InlineData("Desk:PublicUrl=ftp://example.org", "write an address such as https://")]
    [InlineData("Desk:SecondFactor=Some", "is \"Some\"; write Admins, Everyone or Nobody.")]
    [InlineData("OpenId:HasSecondFactor=vielleicht", "write true or false.")]
    [InlineData("OpenId:IsOn=true", "is not known")]
    [InlineData("Office:Name=", "is empty; write the name")]
    [InlineData("Office:Phone=abc", "is \"abc\"; write a phone number")]
    [InlineData("Office:Email=abc", "is \"abc\"; write an e-mail address")]
    [InlineData("Office:Hours=immer", "is \"immer\"; write hours such as")]
    [InlineData("Office:Places:Ort=Ort", "write an id of lower-case letters")]
    [InlineData("Office:Places:ort=", "is empty; write the name of the place")]
    [InlineData("Office:Phone:Mobile=1", "is not known")]
    [InlineData("Office:Telefon=1", "is not known; did you mean Office:Phone? Known are Office:Name, ")]
    [InlineData("Desk:PublikUrl=https://example.org", "is not known; did you mean Desk:PublicUrl?")]
    [InlineData("Data:Folder=", "is empty; write a folder")]
    [InlineData("Knowledge:Folder=", "is empty; write a folder")]
    public void Setting_Wrong_IsToldWithNameAndRemedy(string setting, string told)
    {
        string message = Assert.Throws<StartException>(() => SettingsCheck.Require(Settings(setting))).Message;

        Assert.StartsWith($"The setting {setting.Split('=')[0]} ", message, StringComparison.Ordinal);
        Assert.Contains(told, message, StringComparison.Ordinal);
        Assert.DoesNotContain(Environment.NewLine, message, StringComparison.Ordinal);
    }

    [Fact]
    public void SignInService_WithoutNameAndSecret_IsAskedForBoth()
    {
        string message = Assert.Throws<StartException>(() => SettingsCheck.Require(Settings("OpenId:Authority=https://login.example.org"))).Message;

        Assert.Contains("The setting OpenId:ClientId is empty; write the name", message, StringComparison.Ordinal);
        Assert.Contains("The setting OpenId:ClientSecret is empty; write the secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public void SignInService_ElsewhereWithoutHttps_IsRefused()
    {
        string message = Assert.Throws<StartException>(() => SettingsCheck.Require(Settings("OpenId:Authority=http://login.example.org", "OpenId:ClientId=lotse", "OpenId:ClientSecret=secret"))).Message;

        Assert.Contains("write an address such as https://login.example.org", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_SeveralWrong_AreToldTogether()
    {
        string message = Assert.Throws<StartException>(() => SettingsCheck.Require(Settings("Office:Email=abc", "Office:Hours=immer", "Desk:SessionHours=99"))).Message;

        Assert.Equal(3, message.Split(Environment.NewLine).Length);
    }

    [Fact]
    public void Settings_Right_Pass() => SettingsCheck.Require(Settings(
        "Office:Phone=(03634) 12 34-56", "Office:Email=rat@example.de", "Office:Places:weissensee=Weißensee", "office:hours=Mo 09:00-12:00",
        "Desk:PublicUrl=https://chat.example.org", "DirectLine:AllowedOrigins:0=https://www.example.de", "DirectLine:TokenLifetime=00:00:05"));

    [Theory]
    [InlineData("nirgends", "write an address such as")]
    [InlineData("http://localhost:99999", "write an address such as")]
    [InlineData("http://localhost:5193/foo", "Write http://localhost:5193.")]
    [InlineData("https://localhost:5193", "no certificate")]
    [InlineData("http://198.51.100.7:5193", "is no address of this machine")]
    [InlineData("http://nosuchhost.invalid:5193", "is a name")]
    [InlineData("http://localhost:0", "Write http://127.0.0.1:0.")]
    public void Address_ThatCannotBeListenedOn_IsTold(string url, string told)
    {
        string message = Assert.Throws<StartException>(() => ListenAddresses.Require(Settings($"urls={url}"))).Message;

        Assert.StartsWith($"The setting urls (ASPNETCORE_URLS) is \"{url}\"; ", message, StringComparison.Ordinal);
        Assert.Contains(told, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:0;http://[::]:0")]
    [InlineData("http://*:0;http://+:0;http://0.0.0.0:0")]
    public void Address_ThatCanBeListenedOn_Passes(string urls) => ListenAddresses.Require(Settings($"urls={urls}"));

    [Fact]
    public void Address_InUse_IsToldBeforeTheLearning()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        string message = Assert.Throws<StartException>(() => ListenAddresses.Require(Settings($"urls=http://localhost:{((IPEndPoint)taken.LocalEndpoint).Port}"))).Message;

        Assert.Contains("address already in use", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "does not exist")]
    [InlineData("", "holds no knowledge")]
    [InlineData("Acts Crisis Helplines Languages Phrases Services Words", "has no folder Topics;")]
    public void KnowledgeFolder_NotWhole_IsTold(string? parts, string told)
    {
        string root = Path.Combine(Path.GetTempPath(), $"lotse-{Guid.NewGuid():N}");
        foreach (string part in parts?.Split(' ') ?? [])
        {
            Directory.CreateDirectory(Path.Combine(root, part));
        }

        string message = Assert.Throws<StartException>(new KnowledgeOptions { Folder = root }.RequireFolder).Message;

        Assert.StartsWith($"The setting Knowledge:Folder names {root}, which {told}", message, StringComparison.Ordinal);
    }

    private static ConfigurationManager Settings(params string[] settings) =>
        SettingsSetup.Read([.. settings.Select(setting => $"--{setting}")]).Configuration;
}
