using Microsoft.EntityFrameworkCore;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>While nobody has an account, whoever starts the server gets a setup link; there is no default password.</summary>
public sealed class FirstAccount(IDbContextFactory<LotseDb> contexts, AccountLinks links)
{
    /// <summary>A setup link, or null when there is an account.</summary>
    /// <param name="url">The address of the server, without a slash at the end.</param>
    /// <param name="cancellationToken">Stops before the link is stored.</param>
    public async Task<string?> LinkAsync(string url, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Users.AnyAsync(cancellationToken) ? null : url + AccountLinks.Path(await links.SetUpAsync(db, cancellationToken));
    }
}
