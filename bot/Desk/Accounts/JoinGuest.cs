namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Whom a link lets in.</summary>
/// <param name="Known">Whose account gets a new password; null for somebody new.</param>
public sealed record JoinGuest(Counsellor? Known);
