namespace ThinkaLotse.Dialogs.Engine;

/// <summary>What stands in the transcript for what a resident did.</summary>
public static class ResidentLine
{
    /// <summary>The line; null for what leaves none, such as opening the chat or an act of the desk.</summary>
    public static string? Of(Inbound inbound, DialogTexts texts) => inbound switch
    {
        Inbound.Said said => said.Text,
        Inbound.Sent sent => $"{texts.Said("engine.label" + sent.Kind).Raw} {sent.Caption}".Trim(),
        Inbound.Edited edited => texts.Said("engine.labelEdited").Fill([("text", edited.Text)]),
        _ => null,
    };
}
