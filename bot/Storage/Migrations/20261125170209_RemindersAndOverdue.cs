using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ThinkaLotse.Bot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class RemindersAndOverdue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "OverdueAt",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RemindAt",
                table: "Tickets",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "NudgedAt",
                table: "TelegramChats",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Tickets_RemindAt",
                table: "Tickets",
                column: "RemindAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Tickets_RemindAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "OverdueAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "RemindAt",
                table: "Tickets");

            migrationBuilder.DropColumn(
                name: "NudgedAt",
                table: "TelegramChats");
        }
    }
}
