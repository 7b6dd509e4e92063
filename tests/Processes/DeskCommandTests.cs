using System.Net;
using System.Net.Http.Headers;

namespace ThinkaLotse.Tests.Processes;

/// <summary>Accounts and keys from the command line, while the server runs.</summary>
public sealed class DeskCommandTests : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("lotse-desk-command-").FullName;
    private ServerProcess _server = null!;

    public async Task InitializeAsync() => _server = await ServerProcess.StartAsync(_data);

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }

    [Fact]
    public async Task Start_WithoutAnAccount_PrintsASetupLinkThatWorks()
    {
        await Eventually.HoldsAsync(() => _server.Output.Contains("/desk/join/", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(LinkIn(_server.Output)));
    }

    [Fact]
    public async Task SetupLink_WhileTheServerRuns_WorksAndEndsTheEarlierOne()
    {
        await Eventually.HoldsAsync(() => _server.Output.Contains("/desk/join/", StringComparison.Ordinal));

        var (exitCode, output) = await ServerProcess.RunAsync(null, "setup-link", "--data", _data, "--url", _server.Url.ToString());

        Assert.True(exitCode == 0, output);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(LinkIn(output)));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(LinkIn(_server.Output)));
    }

    [Fact]
    public async Task SetupLink_WithoutAnAddress_LeadsToTheRunningServer()
    {
        var (_, output) = await ServerProcess.RunAsync(null, "setup-link", "--data", _data);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(LinkIn(output)));
    }

    [Fact]
    public async Task Address_IsRemovedWhenTheServerEnds()
    {
        Assert.StartsWith(await File.ReadAllTextAsync(Path.Combine(_data, "address")), _server.Url.ToString(), StringComparison.Ordinal);

        Assert.Equal(0, await _server.InterruptAsync());

        Assert.False(File.Exists(Path.Combine(_data, "address")));
    }

    [Fact]
    public async Task ApiKey_IsMadeListedAndRevoked_WhileTheServerRuns()
    {
        var (_, made) = await ServerProcess.RunAsync(null, "api-key", "--name", "Anzeige", "--data", _data);
        string key = made.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
        var (_, listed) = await ServerProcess.RunAsync(null, "api-key", "--list", "--data", _data);
        var allowed = await TicketsAsync(key);
        var (_, revoked) = await ServerProcess.RunAsync(null, "api-key", "--revoke", "Anzeige", "--data", _data);

        Assert.Contains("Anzeige", listed, StringComparison.Ordinal);
        Assert.DoesNotContain(key, listed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, allowed);
        Assert.Contains("no longer works", revoked, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await TicketsAsync(key));
    }

    [Fact]
    public async Task ApiKey_RevokedUnderAnUnknownName_SaysHowToFindTheNames()
    {
        var (exitCode, output) = await ServerProcess.RunAsync(null, "api-key", "--revoke", "Niemand", "--data", _data);

        Assert.Equal(1, exitCode);
        Assert.Contains("api-key --list", output, StringComparison.Ordinal);
    }

    private static string LinkIn(string output)
    {
        int path = output.IndexOf("/desk/join/", StringComparison.Ordinal);
        int start = output.LastIndexOf("http", path, StringComparison.Ordinal);
        return output[start..].Split(['\n', '\r', ' '])[0];
    }

    private static async Task<HttpStatusCode> StatusAsync(string url)
    {
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri(url));
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> TicketsAsync(string key)
    {
        using var client = new HttpClient { BaseAddress = _server.Url };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var answer = await client.GetAsync(new Uri("/api/tickets", UriKind.Relative));
        return answer.StatusCode;
    }
}
