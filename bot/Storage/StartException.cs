namespace ThinkaLotse.Bot.Storage;

/// <summary>The product can't start; the message is one clear sentence for the operator that says what to do, and is shown without a stack trace.</summary>
public sealed class StartException(string message) : Exception(message);
