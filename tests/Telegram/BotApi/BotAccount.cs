using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>A bot with its token, its chats and what waits for it.</summary>
internal sealed class BotAccount
{
    private readonly World _world;
    private long _lastMessage = 100;

    public BotAccount(World world, string token, string username)
    {
        (_world, Token, Username) = (world, token, username);
        Id = long.Parse(token.Split(':')[0], null);
        Updates = new UpdateQueue(world);
        Flood = new FloodGate(world.Settings);
        Profile = new BotProfile(username);
        Webhook = new Webhook(world, this);
    }

    public long Id { get; }

    public string Token { get; }

    public string Username { get; }

    /// <summary>Whether it sees more of a group than what is meant for it.</summary>
    public bool ReadsAllGroupMessages { get; set; }

    public BotProfile Profile { get; }

    public Webhook Webhook { get; }

    public UpdateQueue Updates { get; }

    public FloodGate Flood { get; }

    public Poll Poll { get; } = new();

    /// <summary>The private chats by the user's id.</summary>
    public Dictionary<long, Chat> PrivateChats { get; } = [];

    public Dictionary<string, CallbackPress> Presses { get; } = [];

    /// <summary>Ids of all updates that were made for this bot so far, in their order.</summary>
    public IReadOnlyList<int> UpdateIds
    {
        get
        {
            lock (_world.Gate)
            {
                return [.. Updates.All.Select(update => update.Id)];
            }
        }
    }

    /// <summary>Whether it waits for updates in a long poll just now.</summary>
    public bool IsPolling
    {
        get
        {
            lock (_world.Gate)
            {
                return Poll.IsWaiting;
            }
        }
    }

    /// <summary>How many updates have not been confirmed.</summary>
    public int WaitingUpdates
    {
        get
        {
            lock (_world.Gate)
            {
                return Updates.WaitingCount;
            }
        }
    }

    /// <summary>Delivers an update again under the same id, even if it has been confirmed.</summary>
    public void RepeatUpdate(int id)
    {
        lock (_world.Gate)
        {
            Updates.Repeat(id);
        }
    }

    /// <summary>Delivers updates that wait in this order, after all others.</summary>
    public void Shuffle(params int[] ids)
    {
        lock (_world.Gate)
        {
            Updates.MoveToTheEnd(ids);
        }
    }

    /// <summary>Delivers an update as given, such as one with an id below earlier ones.</summary>
    /// <param name="update">With update_id.</param>
    /// <param name="lane">Updates of one lane reach a webhook one after the other.</param>
    public void Enqueue(JsonObject update, long lane = 0)
    {
        lock (_world.Gate)
        {
            Updates.AddOutOfTurn(update, lane);
        }
    }

    public long NextMessage() => ++_lastMessage;

    public JsonObject ToUser() => new() { ["id"] = Id, ["is_bot"] = true, ["first_name"] = Profile.Name(null), ["username"] = Username };
}
