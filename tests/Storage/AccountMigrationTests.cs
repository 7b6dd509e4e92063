using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Tests.Storage;

/// <summary>Databases from before there were roles.</summary>
public sealed class AccountMigrationTests : IDisposable
{
    private const string BeforeRoles = "20261125124623_Telegram";

    private readonly string _folder = Directory.CreateTempSubdirectory("lotse-roles").FullName;

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task AccountFromBeforeThereWereRoles_MayDoEverything_AndNewOnesWhatTheyAreGiven()
    {
        await using var db = new LotseDb(new DbContextOptionsBuilder<LotseDb>().UseSqlite($"Data Source={Path.Combine(_folder, "lotse.db")}").Options);
        await db.GetService<IMigrator>().MigrateAsync(BeforeRoles);
        await db.Database.ExecuteSqlRawAsync(
            "INSERT INTO AspNetUsers (Id, DisplayName, EmailConfirmed, PhoneNumberConfirmed, TwoFactorEnabled, LockoutEnabled, AccessFailedCount) VALUES ('old', 'Frau Lange', 0, 0, 0, 1, 0)");

        await db.Database.MigrateAsync();
        foreach (var roles in Enum.GetValues<DeskRoles>())
        {
            db.Users.Add(new Counsellor { Id = roles.ToString(), DisplayName = "Frau Neu", Roles = roles });
        }

        await db.SaveChangesAsync();

        var stored = await db.Users.AsNoTracking().ToDictionaryAsync(user => user.Id, user => user.Roles);
        Assert.Equal(DeskRoles.All, stored["old"]);
        Assert.All(Enum.GetValues<DeskRoles>(), roles => Assert.Equal(roles, stored[roles.ToString()]));
    }
}
