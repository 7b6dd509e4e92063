using System.Globalization;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Everything that the server knows. Read and changed under <see cref="Gate"/> only, which is never held while waiting.</summary>
internal sealed class World(BotApiSettings settings)
{
    private long _lastUser = 5_000_000_000;
    private long _lastGroup = -4_000_000_000;
    private long _lastSupergroup = -1_002_000_000_000;
    private long _lastCallback = 4_382_000_000_000_000;

    public Lock Gate { get; } = new();

    public BotApiSettings Settings { get; } = settings;

    public Dictionary<string, BotAccount> Bots { get; } = [];

    public Dictionary<long, UserAccount> Users { get; } = [];

    public Dictionary<long, GroupChat> Groups { get; } = [];

    public FileShelf Files { get; } = new();

    /// <summary>Why methods in answers of webhooks failed; the bots are not told.</summary>
    public List<string> LostAnswers { get; } = [];

    public MethodTable Methods { get; } = MethodTable.Create();

    public DateTimeOffset Now => Settings.Clock.GetUtcNow();

    public long NextUser() => ++_lastUser;

    public long NextGroup() => --_lastGroup;

    public long NextSupergroup() => --_lastSupergroup;

    public string NextCallback() => (++_lastCallback).ToString(CultureInfo.InvariantCulture);

    public BotAccount OnlyBot() => Bots.Values.First();
}
