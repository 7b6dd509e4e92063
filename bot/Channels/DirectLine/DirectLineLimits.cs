using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>How much one client address may ask of the public chat in a minute.</summary>
internal sealed class DirectLineLimits(IOptions<DirectLineOptions> options, RefusalTexts texts) : IConfigureOptions<RateLimiterOptions>
{
    /// <summary>Policy for beginning and resuming chats.</summary>
    public const string Chats = "directline-chats";

    /// <summary>Policy for messages.</summary>
    public const string Messages = "directline-messages";

    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(1);

    public void Configure(RateLimiterOptions options)
    {
        options.AddPolicy(Chats, context => Limit(Address(context), Settings.ChatsPerMinute));
        options.AddPolicy(Messages, context => Limit($"{Address(context)}|{context.GetRouteValue("conversation")}", Settings.MessagesPerMinute));
        options.OnRejected = RefuseAsync;
    }

    private DirectLineOptions Settings => options.Value;

    private static RateLimitPartition<string> Limit(string key, int permits) =>
        RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = s_window, SegmentsPerWindow = 6 });

    /// <summary>An IPv6 household has a whole /64 of addresses.</summary>
    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } six => new IPAddress([.. six.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var four => four.MapToIPv4().ToString(),
    };

    private async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var context = rejected.HttpContext;
        context.Response.Headers.RetryAfter = s_window.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await texts.Result(Refusal.TooManyRequests).ExecuteAsync(context);
    }
}
