namespace ThinkaLotse.Bot.Mail;

/// <summary>A mail as it waits in the outbox: a code and a topic, nothing of the person.</summary>
/// <param name="To">The address of a counsellor or of the team.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
internal sealed record Letter(string To, string Subject, string Text);
