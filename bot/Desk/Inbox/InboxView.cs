namespace ThinkaLotse.Bot.Desk.Inbox;

/// <summary>A tab of the inbox, ready to be shown.</summary>
/// <param name="Tab">Which one.</param>
/// <param name="Rows">A page of it, urgent ones first.</param>
/// <param name="Alarms">Requests with an alarm that nobody has acknowledged, in every tab.</param>
/// <param name="Counts">How many there are in each tab.</param>
/// <param name="Page">Counted from 1.</param>
/// <param name="Pages">At least 1.</param>
public sealed record InboxView(InboxTab Tab, IReadOnlyList<InboxRow> Rows, IReadOnlyList<InboxRow> Alarms, IReadOnlyDictionary<InboxTab, int> Counts, int Page, int Pages);
