using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Tests.Telegram.BotApi;

namespace ThinkaLotse.Tests.Telegram.Conversations;

/// <summary>A day without Telegram, in simulated hours.</summary>
public sealed class OutageTests
{
    private const int People = 25;
    private const int AnswersEach = 20;

    [Fact]
    public async Task OutageOfADay_LosesNoneOf500Answers_AndKeepsTheirOrder()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse("2026-11-23T10:00:00Z", System.Globalization.CultureInfo.InvariantCulture));
        using var running = new CancellationTokenSource();
        var step = TimeSpan.FromMilliseconds(40);
        var time = PassAsync(() => step, clock, running.Token);
        await using var server = await TelegramServer.StartAsync(new BotApiSettings { Clock = clock }, clock);
        var people = Enumerable.Range(0, People).Select(number => server.Telegram.AddUser($"Person {number}")).ToList();
        await Task.WhenAll(people.Select(ConversationTests.AskForAHumanAsync));
        var desk = server.Services.GetRequiredService<TicketDesk>();
        var codes = await server.ReadAsync(db => db.Tickets.Select(ticket => ticket.Code).ToListAsync());

        using (server.Telegram.Outage())
        {
            for (int answer = 1; answer <= AnswersEach; answer++)
            {
                await Task.WhenAll(codes.Select(code => desk.ActAsync(code, null, new DeskActor("frau-lange", "Frau Lange"), new TicketAct.Write($"Antwort {answer}", $"k{answer}"), CancellationToken.None)));
            }

            step = TimeSpan.FromMinutes(2);
            var over = clock.GetUtcNow().AddHours(24);
            await ConversationTests.Until(() => Task.FromResult(clock.GetUtcNow() > over), TimeSpan.FromMinutes(3));
            step = TimeSpan.FromMilliseconds(40);
        }

        await ConversationTests.Until(async () => await server.ReadAsync(db => db.Outbox.CountAsync()) == 0, TimeSpan.FromMinutes(3));
        Assert.All(people, person => Assert.Equal(
            Enumerable.Range(1, AnswersEach).Select(answer => $"Frau Lange: Antwort {answer}"),
            person.Chat.BotMessages.Select(message => message.Text).Where(text => text.StartsWith("Frau Lange: ", StringComparison.Ordinal))));
        Assert.Empty(server.Telegram.Violations);
        await running.CancelAsync();
        await time;
    }

    /// <summary>Lets the simulated time pass while the machine works.</summary>
    private static async Task PassAsync(Func<TimeSpan> step, FakeTimeProvider clock, CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            clock.Advance(step());
            await Task.Delay(10, CancellationToken.None);
        }
    }
}
