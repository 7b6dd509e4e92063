namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>The ticked boxes of RoleFields.razor.</summary>
internal sealed record RolesForm
{
    public bool Counsellor { get; init; }

    public bool Curator { get; init; }

    public bool Admin { get; init; }

    /// <summary>What was ticked.</summary>
    public DeskRoles Roles => (Counsellor ? DeskRoles.Counsellor : 0) | (Curator ? DeskRoles.Curator : 0) | (Admin ? DeskRoles.Admin : 0);
}
