using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Brings a bot's updates to its address: those of one chat one after the other, several chats at once.</summary>
internal sealed class Webhook(World world, BotAccount bot)
{
    private static readonly HttpClient s_client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 100, AllowAutoRedirect = false });

    private TaskCompletionSource _end = new();

    public bool IsSet => Target is not null;

    public WebhookTarget? Target { get; private set; }

    public DateTimeOffset? LastErrorAt { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Begins to deliver to an address; null ends it.</summary>
    public void Set(WebhookTarget? target)
    {
        Stop();
        (Target, LastError, LastErrorAt) = (target, null, null);
        if (target is not null)
        {
            var end = _end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _ = Task.Run(() => DeliverAllAsync(target, end.Task));
        }
    }

    public void Stop() => _end.TrySetResult();

    private async Task DeliverAllAsync(WebhookTarget target, Task end)
    {
        using var stop = new CancellationTokenSource();
        var lanes = new Dictionary<long, Task>();
        while (!end.IsCompleted)
        {
            Task arrival;
            lock (world.Gate)
            {
                Free(lanes);
                foreach (var next in bot.Updates.Waiting().DistinctBy(update => update.Lane).Where(update => !lanes.ContainsKey(update.Lane)).Take(target.MostConnections - lanes.Count).ToList())
                {
                    lanes.Add(next.Lane, Task.Run(() => DeliverAsync(next, target, stop.Token), CancellationToken.None));
                }

                arrival = bot.Updates.Arrival;
            }

            await Task.WhenAny([arrival, end, .. lanes.Values]);
        }

        await stop.CancelAsync();
        await Task.WhenAll(lanes.Values);
    }

    private static void Free(Dictionary<long, Task> lanes)
    {
        foreach (long done in lanes.Where(lane => lane.Value.IsCompleted).Select(lane => lane.Key).ToList())
        {
            lanes.Remove(done);
        }
    }

    private async Task DeliverAsync(QueuedUpdate update, WebhookTarget target, CancellationToken stop)
    {
        var wait = world.Settings.WebhookFirstWait;
        while (!stop.IsCancellationRequested)
        {
            string? error = await PostAsync(update, target, stop);
            lock (world.Gate)
            {
                if (error is null)
                {
                    bot.Updates.Remove(update);
                    return;
                }

                (LastError, LastErrorAt) = (error, world.Now);
            }

            await Task.Delay(wait, stop).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 2, world.Settings.WebhookLongestWait.Ticks));
        }
    }

    /// <returns>What went wrong; null if the bot took it.</returns>
    private async Task<string?> PostAsync(QueuedUpdate update, WebhookTarget target, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, target.Url) { Content = new StringContent(update.Json, Encoding.UTF8, "application/json") };
        if (target.Secret.Length > 0)
        {
            request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", target.Secret);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(world.Settings.WebhookPatience);
        try
        {
            using var response = await s_client.SendAsync(request, patience.Token);
            string answer = await response.Content.ReadAsStringAsync(patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                return $"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}";
            }

            Execute(answer);
            return null;
        }
        catch (OperationCanceledException)
        {
            return "Read timeout expired";
        }
        catch (HttpRequestException failure)
        {
            return failure.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection closed";
        }
    }

    /// <summary>Carries out the method that a bot may write into its answer; whether that worked it never learns.</summary>
    private void Execute(string answer)
    {
        try
        {
            if (answer.StartsWith('{') && JsonNode.Parse(answer) is JsonObject call && call["method"] is JsonValue method)
            {
                world.Methods.Perform(new BotCall(world, bot, method.GetValue<string>(), new Arguments(call)));
            }
        }
        catch (Exception refused) when (refused is RefusalException or JsonException)
        {
            world.LostAnswers.Add(refused.Message);
        }
    }
}
