using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Settings of the web chat's protocol.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    public const string Section = "DirectLine";

    /// <summary>How long a token is good for without being refreshed; 5 seconds to a day, default 30 minutes.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "23:59:59", ErrorMessage = "hours:minutes:seconds from {1} to {2}, such as 00:30:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Other sites that may hold the chat, each such as "https://www.example.de"; the office's own address needs no entry.</summary>
    public List<string> AllowedOrigins { get; } = [];

    /// <summary>New chats and resumed ones per client address and minute, default 60: a waiting room may share one address.</summary>
    [Range(1, 1_000_000, ErrorMessage = "a whole number from {1} to {2}")]
    public int ChatsPerMinute { get; set; } = 60;

    /// <summary>Messages per conversation and minute, default 60.</summary>
    [Range(1, 1_000_000, ErrorMessage = "a whole number from {1} to {2}")]
    public int MessagesPerMinute { get; set; } = 60;

    /// <summary>What one attribute can't say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => AllowedOrigins
        .Select((origin, index) => (origin, index))
        .Where(entry => !Uri.TryCreate(entry.origin, UriKind.Absolute, out var uri) || uri is not { Scheme: "http" or "https", PathAndQuery: "/", UserInfo: "" })
        .Select(entry => new ValidationResult("a scheme and a host, such as https://www.example.de", [$"{nameof(AllowedOrigins)}:{entry.index}"]));
}
