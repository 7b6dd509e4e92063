namespace ThinkaLotse.Tests.Hosting;

/// <summary>One server for all tests of a class that don't change its settings.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    private LotseServer? _server;

    internal LotseServer Server => _server ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync() => _server = await LotseServer.StartAsync();

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }
}
