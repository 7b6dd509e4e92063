using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace ThinkaLotse.Bot.Channels.DirectLine;

/// <summary>Issues and reads the tokens of residents' clients; sealed with the data folder's keys, so they stay good over a restart.</summary>
internal sealed class DirectLineTokens(IDataProtectionProvider provider, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private readonly IDataProtector _protector = provider.CreateProtector("directline.token");

    /// <summary>Seconds for which a new token is good.</summary>
    public int LifetimeSeconds => (int)options.Value.TokenLifetime.TotalSeconds;

    /// <summary>A new token for a conversation.</summary>
    public string Issue(Guid conversation, string? startTopic = null, string? resumeKeyHash = null) =>
        _protector.Protect(JsonSerializer.Serialize(new ResidentToken(conversation, clock.GetUtcNow() + options.Value.TokenLifetime, startTopic, resumeKeyHash)));

    /// <summary>What a token says; null when it is not ours or has expired.</summary>
    public ResidentToken? Read(string token)
    {
        try
        {
            var read = JsonSerializer.Deserialize<ResidentToken>(_protector.Unprotect(token));
            return read?.Expires > clock.GetUtcNow() ? read : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
