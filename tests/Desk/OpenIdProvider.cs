using System.Text.Json.Nodes;
using ThinkaLotse.Tests.Clients;

namespace ThinkaLotse.Tests.Desk;

/// <summary>A real OpenID Connect provider on this machine, at another site than the desk as browsers see it.</summary>
internal sealed class OpenIdProvider : IAsyncDisposable
{
    private readonly NodeProcess _node;

    private OpenIdProvider(NodeProcess node, string issuer) => (_node, Issuer) = (node, issuer);

    /// <summary>Its address.</summary>
    public string Issuer { get; }

    /// <summary>The settings with which the product uses it.</summary>
    public string[] Settings => [$"--OpenId:Authority={Issuer}", "--OpenId:ClientId=lotse", "--OpenId:ClientSecret=a-secret-for-tests-only-of-some-length", "--OpenId:Name=Landkreis"];

    public static async Task<OpenIdProvider> StartAsync()
    {
        var node = NodeProcess.Start(ClientFolder.OpenIdProvider(), new JsonObject { ["host"] = "localhost" });
        return new OpenIdProvider(node, await node.UntilAsync(fact => fact["issuer"]?.GetValue<string>()));
    }

    /// <summary>Makes the product known to it.</summary>
    public async Task RegisterAsync(Uri desk)
    {
        await _node.CommandAsync(new { redirect = new Uri(desk, "/desk/sign-in/openid/back") });
        await _node.UntilAsync(fact => fact["ready"]?.GetValue<string>());
    }

    public ValueTask DisposeAsync() => _node.DisposeAsync();
}
