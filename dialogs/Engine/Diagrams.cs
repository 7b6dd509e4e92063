using System.Text;
using Stateless.Graph;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>Draws every dialog's map as a Mermaid diagram; the pictures tell the truth because maps have no hidden actions.</summary>
public static class Diagrams
{
    private const string EngineMap = """
        ## Engine

        What no single map can express is the engine's: danger first, commands that work in every state, side questions, corrections, the way back, and coming back after a break.

        ```mermaid
        stateDiagram-v2
            direction LR
            [*] --> Asking
            Asking --> Asking : answered, or asked again
            Asking --> Crisis : danger in any message
            Crisis --> Asking : over, the held message is answered
            Asking --> Handoff : a person is wanted
            Handoff --> Asking : kept to oneself
            Asking --> Asking : side question answered, same question again
            Asking --> Asking : correction, that answer is asked again
            Asking --> Earlier : back
            Earlier --> Asking : slots restored, effects stay
            Asking --> Resume : after a break
            Resume --> Asking : go on, or start over
            Asking --> Silent : a counsellor writes
            Silent --> Asking : handed back, or quiet for 30 minutes
        ```
        """;

    /// <summary>All diagrams as Markdown, the engine's first, then by id.</summary>
    public static string Write(IEnumerable<IDialog> dialogs)
    {
        var text = new StringBuilder("# Dialogs\n\nGenerated from the maps; `LOTSE_UPDATE=1 dotnet test` rewrites this file.\n\n").Append(EngineMap).Append('\n');
        foreach (var dialog in dialogs.OrderBy(dialog => dialog.Id, StringComparer.Ordinal))
        {
            string map = MermaidGraph.Format(dialog.Map, MermaidGraphDirection.TopToBottom).Trim().ReplaceLineEndings("\n");
            text.Append("\n## ").Append(dialog.Id).Append("\n\n```mermaid\n").Append(map).Append("\n```\n");
        }

        return text.ToString();
    }
}
