using System.CommandLine;

namespace ThinkaLotse.Bot.Commands.Directory;

/// <summary>"knowledge …": what a curator does with the files of the knowledge base.</summary>
internal static class KnowledgeCommand
{
    /// <summary>The command with its parts.</summary>
    public static Command Create(LotseSettings settings) =>
        new("knowledge", "Checks the knowledge base, and exchanges services with others.") { CheckCommand.Create(settings), ExportCommand.Create(settings), ImportCommand.Create(settings) };
}
