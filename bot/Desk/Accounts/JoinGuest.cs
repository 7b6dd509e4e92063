namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Whom a link lets in.</summary>
/// <param name="Known">Whose account is recovered; null for somebody new.</param>
/// <param name="Roles">What the account may do.</param>
/// <param name="InvitedBy">Who made the link; null for the operator.</param>
public sealed record JoinGuest(Counsellor? Known, DeskRoles Roles, string? InvitedBy);
