using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThinkaLotse.Bot.Privacy;
using ThinkaLotse.Tests.Desk;

namespace ThinkaLotse.Tests.Privacy;

/// <summary>What is kept how long; the clock is set forward.</summary>
public sealed class RetentionTests : IAsyncLifetime
{
    private DeskServer _server = null!;

    public async Task InitializeAsync() => _server = await DeskServer.StartAsync();

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task ConversationWithoutTicket_IsDeletedAfterFourteenDays()
    {
        await _server.TalkAsync("Ich habe Schulden.");

        _server.Clock.Advance(TimeSpan.FromDays(13.9));
        int kept = await ConversationsAfterDeletionAsync();
        _server.Clock.Advance(TimeSpan.FromDays(0.2));
        int left = await ConversationsAfterDeletionAsync();

        Assert.Equal((1, 0), (kept, left));
        await using var db = await _server.DatabaseAsync();
        Assert.Empty(await db.Lines.ToListAsync());
    }

    [Fact]
    public async Task OpenTicket_IsKeptHoweverOldItIs()
    {
        await _server.AddTicketAsync();

        _server.Clock.Advance(TimeSpan.FromDays(400));

        Assert.Equal(1, await ConversationsAfterDeletionAsync());
    }

    [Fact]
    public async Task ClosedTicket_IsDeletedWithItsConversationAfter180Days()
    {
        string code = await _server.AddTicketAsync();
        using var client = await _server.SignInAsync();
        await client.ActAsync(code, "notes", ("Text", "Notiz."));
        await client.ActAsync(code, "close");

        _server.Clock.Advance(TimeSpan.FromDays(179));
        int kept = await ConversationsAfterDeletionAsync();
        _server.Clock.Advance(TimeSpan.FromDays(2));
        int left = await ConversationsAfterDeletionAsync();

        Assert.Equal((1, 0), (kept, left));
        await using var db = await _server.DatabaseAsync();
        Assert.Equal(0, await db.Tickets.CountAsync() + await db.TicketNotes.CountAsync() + await db.TicketEvents.CountAsync());
    }

    [Fact]
    public async Task WithdrawnTicket_LetsItsConversationGoAfterFourteenDays()
    {
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string code = await _server.AddTicketAsync(talk);
        await _server.WithdrawAsync(talk, code);

        _server.Clock.Advance(TimeSpan.FromDays(15));

        Assert.Equal(0, await ConversationsAfterDeletionAsync());
        Assert.NotNull(await _server.TicketAsync(code));
    }

    [Fact]
    public async Task DeletedWords_AreGoneFromTheFiles()
    {
        var talk = await _server.TalkAsync("Ich habe Schulden.");
        string content = await FirstLineAsync(talk);
        bool before = FilesContain(content);

        _server.Clock.Advance(TimeSpan.FromDays(15));

        Assert.True(before);
        await EventuallyAsync(() => Task.FromResult(!FilesContain(content)));
    }

    [Fact]
    public async Task Job_RunsByItselfOnceADay()
    {
        await _server.TalkAsync("Ich habe Schulden.");

        _server.Clock.Advance(TimeSpan.FromDays(15));

        await EventuallyAsync(async () => await ConversationsAsync() == 0);
    }

    private async Task<int> ConversationsAfterDeletionAsync()
    {
        await _server.Services.GetRequiredService<Retention>().DeleteDueAsync(CancellationToken.None);
        return await ConversationsAsync();
    }

    private async Task<int> ConversationsAsync()
    {
        await using var db = await _server.DatabaseAsync();
        return await db.Conversations.CountAsync();
    }

    private async Task<string> FirstLineAsync(Guid conversation)
    {
        await using var db = await _server.DatabaseAsync();
        return Convert.ToHexString((await db.Lines.FirstAsync(line => line.ConversationId == conversation)).Content);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> holds)
    {
        for (int tries = 0; tries < 100 && !await holds(); tries++)
        {
            await Task.Delay(50);
        }

        Assert.True(await holds());
    }

    private bool FilesContain(string hex) =>
        Directory.EnumerateFiles(_server.DataFolder, "lotse.db*").Any(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            return Convert.ToHexString(copy.ToArray()).Contains(hex[..200], StringComparison.Ordinal);
        });
}
