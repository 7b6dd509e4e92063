using Microsoft.AspNetCore.Http;

namespace ThinkaLotse.Tests.Telegram.BotApi;

/// <summary>Takes the bots' HTTP requests, lets the faults strike that are switched on, and answers.</summary>
internal sealed class RequestDesk(World world)
{
    private readonly List<ActiveFault> _faults = [];
    private readonly List<Request> _requests = [];

    public IReadOnlyList<Request> Requests
    {
        get
        {
            lock (world.Gate)
            {
                return [.. _requests];
            }
        }
    }

    public ActiveFault SwitchOn(Fault fault, int? times, IReadOnlyList<string> methods)
    {
        var active = new ActiveFault(fault, times, methods);
        lock (world.Gate)
        {
            _faults.Add(active);
        }

        return active;
    }

    public async Task HandleAsync(HttpContext context)
    {
        var aborted = context.RequestAborted;
        try
        {
            await HandleAsync(context, aborted);
        }
        catch (Exception gone) when (aborted.IsCancellationRequested && gone is OperationCanceledException or IOException or BadHttpRequestException)
        {
            context.Abort();
        }
    }

    private async Task HandleAsync(HttpContext context, CancellationToken aborted)
    {
        string[] path = (context.Request.Path.Value ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (path is ["file", ['b', 'o', 't', .. var reader], .. var parts])
        {
            await Download(reader, string.Join('/', parts)).WriteAsync(context.Response, TimeSpan.Zero, aborted);
            return;
        }

        if (path is not [['b', 'o', 't', .. var token], var method] || !token.Contains(':', StringComparison.Ordinal))
        {
            await Answer.From(new RefusalException(404, "Not Found")).WriteAsync(context.Response, TimeSpan.Zero, aborted);
            return;
        }

        var fault = Striking(method);
        var answer = await AnswerAsync(context, token, method, fault, aborted);
        lock (world.Gate)
        {
            _requests.Add(new Request(world.Now, method, answer?.Status ?? 0));
        }

        if (answer is null || fault?.Fault is Fault.LostAnswer)
        {
            context.Abort();
            return;
        }

        await answer.WriteAsync(context.Response, fault?.Fault is Fault.SlowBytes slow ? slow.EachByte : TimeSpan.Zero, aborted);
    }

    private async Task<Answer?> AnswerAsync(HttpContext context, string token, string method, ActiveFault? fault, CancellationToken aborted)
    {
        switch (fault?.Fault)
        {
            case Fault.BadGateway:
                return Answer.BadGateway();
            case Fault.InternalError:
                return Answer.From(new RefusalException(500, "Internal Server Error"));
            case Fault.BrokenBefore:
                return null;
            case Fault.Silence:
                await fault.Off.WaitAsync(aborted);
                return null;
            default:
                return await PerformAsync(context, token, method, fault?.Fault as Fault.TooManyRequests, aborted);
        }
    }

    private async Task<Answer> PerformAsync(HttpContext context, string token, string method, Fault.TooManyRequests? flood, CancellationToken aborted)
    {
        try
        {
            var call = new BotCall(world, BotOf(token), method, await Arguments.ReadAsync(context.Request));
            if (flood is not null)
            {
                Close(call, flood);
            }

            return method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)
                ? Answer.Ok(await call.Bot.Poll.GetAsync(call, aborted))
                : Answer.Ok(world.Methods.Perform(call).ToJsonString());
        }
        catch (RefusalException refusal)
        {
            return Answer.From(refusal);
        }
    }

    private void Close(BotCall call, Fault.TooManyRequests flood)
    {
        lock (world.Gate)
        {
            if (call.Arguments.Number("chat_id") is { } chat)
            {
                call.Bot.Flood.Close(chat, world.Now, TimeSpan.FromSeconds(flood.RetryAfter));
            }
        }

        throw RefusalException.TooManyRequests(flood.RetryAfter);
    }

    private BotAccount BotOf(string token)
    {
        lock (world.Gate)
        {
            return world.Bots.GetValueOrDefault(token) ?? throw new RefusalException(401, "Unauthorized");
        }
    }

    private Answer Download(string token, string path)
    {
        lock (world.Gate)
        {
            return world.Bots.ContainsKey(token) && world.Files.ByPath(path) is { } file ? Answer.File(file) : Answer.From(new RefusalException(404, "Not Found"));
        }
    }

    private ActiveFault? Striking(string method)
    {
        lock (world.Gate)
        {
            return _faults.Find(fault => fault.Strikes(method));
        }
    }
}
