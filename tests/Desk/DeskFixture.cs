namespace ThinkaLotse.Tests.Desk;

/// <summary>One running server for the tests of a class; each test uses accounts and tickets of its own.</summary>
public sealed class DeskFixture : IAsyncLifetime
{
    internal DeskServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await DeskServer.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
