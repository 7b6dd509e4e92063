using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Lets the tool <c>dotnet ef</c> write migrations without starting the product.</summary>
public sealed class LotseDbDesign : IDesignTimeDbContextFactory<LotseDb>
{
    public LotseDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<LotseDb>().UseSqlite("Data Source=design.db").Options);
}
