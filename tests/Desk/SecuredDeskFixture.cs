namespace ThinkaLotse.Tests.Desk;

/// <summary>A running server as it is by default: admins need a second factor.</summary>
public sealed class SecuredDeskFixture : IAsyncLifetime
{
    internal DeskServer Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await DeskServer.StartAsync("--Desk:SecondFactor=Admins");

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
