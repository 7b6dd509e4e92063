using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Tests.Desk;

/// <summary>The real server on a data folder of its own, with a clock that stands at Monday, 23 November 2026, 10:15 in Berlin.</summary>
internal sealed class DeskServer : IAsyncDisposable
{
    /// <summary>The password of every account.</summary>
    public const string Password = "vier leise Wörter hier";

    private readonly WebApplication _app;
    private readonly string _data;

    private DeskServer(WebApplication app, string data, FakeTimeProvider clock, LogBook log) => (_app, _data, Clock, Log) = (app, data, clock, log);

    public FakeTimeProvider Clock { get; }

    /// <summary>All that was logged.</summary>
    public LogBook Log { get; }

    public string DataFolder => _data;

    public IServiceProvider Services => _app.Services;

    public Uri Url => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public TurnGateway Turns => Services.GetRequiredService<TurnGateway>();

    public static Task<DeskServer> StartAsync(params string[] settings) => StartAsync(new DateTimeOffset(2026, 11, 23, 9, 15, 0, TimeSpan.Zero), settings);

    /// <summary>With a clock that stands at this very moment, for those who compare it with theirs.</summary>
    public static Task<DeskServer> StartTodayAsync(params string[] settings) => StartAsync(TimeProvider.System.GetUtcNow(), settings);

    private static async Task<DeskServer> StartAsync(DateTimeOffset now, string[] settings)
    {
        string data = Directory.CreateTempSubdirectory("lotse-desk").FullName;
        var clock = new FakeTimeProvider(now);
        var log = new LogBook();
        var app = await WebServer.BuildAsync(
            [$"--Data:Folder={data}", "--urls=http://127.0.0.1:0", "--Desk:SignInsPerMinute=100000", "--Desk:SecondFactor=Nobody", .. settings],
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace).AddFilter<LogBook>(null, LogLevel.Trace);
            },
            CancellationToken.None);
        await app.StartAsync();
        return new DeskServer(app, data, clock, log);
    }

    /// <summary>An account; one that may do everything unless told otherwise.</summary>
    public async Task<Counsellor> AddCounsellorAsync(string name = "Frau Lange", DeskRoles roles = DeskRoles.All)
    {
        string email = $"{Guid.NewGuid():N}@example.org";
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Counsellor>>();
        var counsellor = new Counsellor { DisplayName = name, Roles = roles, Email = email, UserName = email, LockoutEnabled = true };
        Assert.Empty((await users.CreateAsync(counsellor, Password)).Errors);
        return counsellor;
    }

    /// <summary>A counsellor who has just signed in.</summary>
    public async Task<DeskClient> SignInAsync(string name = "Frau Lange") => await SignInAsync(await AddCounsellorAsync(name));

    /// <summary>Somebody with these roles who has just signed in.</summary>
    public async Task<DeskClient> SignInAsync(DeskRoles roles) => await SignInAsync(await AddCounsellorAsync(roles: roles));

    /// <summary>Another browser of a counsellor.</summary>
    public async Task<DeskClient> SignInAsync(Counsellor counsellor)
    {
        var client = new DeskClient(Url);
        await client.SignInAsync(counsellor.Email!, Password);
        return client;
    }

    /// <summary>Sets up an app for codes.</summary>
    /// <returns>The app, and the recovery codes.</returns>
    public async Task<(AuthenticatorApp App, IReadOnlyList<string> Codes)> SecureAsync(Counsellor counsellor)
    {
        var factors = Services.GetRequiredService<SecondFactors>();
        var app = new AuthenticatorApp(OneTimeCode.Base32(await factors.PendingAsync(counsellor.Id, CancellationToken.None)), Clock);
        return (app, (await factors.ConfirmAsync(counsellor.Id, app.Code(), CancellationToken.None))!);
    }

    /// <summary>A conversation in which the resident has written these words.</summary>
    public async Task<Guid> TalkAsync(params string[] words)
    {
        var id = await Turns.OpenAsync("test", null, CancellationToken.None);
        foreach (string text in words)
        {
            await SayAsync(id, text);
        }

        return id;
    }

    public Task SayAsync(Guid conversation, string text) => Turns.PlayAsync(conversation, new Inbound.Said(text), null, null, CancellationToken.None);

    /// <summary>Presses the button of the latest line that has this label.</summary>
    public async Task PressAsync(Guid conversation, string label)
    {
        var button = (await LinesAsync(conversation))[^1].Buttons.Single(button => button.Title.Contains(label, StringComparison.Ordinal));
        await Turns.PlayAsync(conversation, new Inbound.Said(button.Title, button.Value), null, null, CancellationToken.None);
    }

    /// <summary>A request on the desk, as if the resident had just agreed to it.</summary>
    public async Task<string> AddTicketAsync(Guid conversation, TicketDraft? draft = null)
    {
        string code = TicketCodes.NewCode();
        var sealing = Services.GetRequiredService<Sealing>();
        await Services.GetRequiredService<CommitWriter>().WriteAsync(
            async (db, token) =>
            {
                var row = (await db.Conversations.FindAsync([conversation], token))!;
                row.State = sealing.Seal(sealing.Open<Conversation>(row.State) with { TicketCode = code, Consent = (draft ?? Drafts.Debts).Consent });
                await Services.GetRequiredService<TicketEffects>().ApplyAsync(db, row, [new Effect.OpenTicket(code, draft ?? Drafts.Debts)], Now, token);
            },
            CancellationToken.None);
        Services.GetRequiredService<ChangeFeed>().Publish(conversation);
        return code;
    }

    /// <summary>A request with a conversation of its own.</summary>
    public async Task<string> AddTicketAsync(TicketDraft? draft = null) => await AddTicketAsync(await TalkAsync("Ich habe Schulden."), draft);

    public async Task<Ticket> TicketAsync(string code)
    {
        await using var db = await DatabaseAsync();
        return await db.Tickets.AsNoTracking().Include(ticket => ticket.Notes).Include(ticket => ticket.Events).SingleAsync(ticket => ticket.Code == code);
    }

    /// <summary>The resident takes the request back.</summary>
    public Task WithdrawAsync(Guid conversation, string code) => Services.GetRequiredService<CommitWriter>().WriteAsync(
        async (db, token) => await Services.GetRequiredService<TicketEffects>().ApplyAsync(db, (await db.Conversations.FindAsync([conversation], token))!, [new Effect.WithdrawTicket(code)], Now, token),
        CancellationToken.None);

    /// <summary>A stored value.</summary>
    public T Open<T>(byte[] sealedBytes) => Services.GetRequiredService<Sealing>().Open<T>(sealedBytes);

    /// <summary>What the lines of a conversation say.</summary>
    public async Task<IReadOnlyList<LineContent>> LinesAsync(Guid conversation)
    {
        await using var db = await DatabaseAsync();
        var sealing = Services.GetRequiredService<Sealing>();
        var lines = await db.Lines.AsNoTracking().Where(line => line.ConversationId == conversation).OrderBy(line => line.Sequence).ToListAsync();
        return [.. lines.Select(line => sealing.Open<LineContent>(line.Content))];
    }

    public Task<LotseDb> DatabaseAsync() => Services.GetRequiredService<IDbContextFactory<LotseDb>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());
}
