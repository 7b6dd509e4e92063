using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThinkaLotse.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class LiveLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsLive",
                table: "Lines",
                type: "INTEGER",
                nullable: false,
                // Lines from before were shown after the consent, whoever was in the chat; that stays so.
                defaultValue: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "IsLive",
                table: "Lines");
        }
    }
}
