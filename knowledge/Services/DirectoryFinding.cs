using ThinkaLotse.Knowledge.Places;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Knowledge.Services;

/// <summary>What a search in the directory found, and how its words were understood.</summary>
/// <param name="Matches">The services, the best first; empty when nothing fits.</param>
/// <param name="Topics">Ids of the topics that the words mean, the most probable first.</param>
/// <param name="Home">Where somebody lives, or null.</param>
/// <param name="Danger">Danger in the words, or null: then the emergency numbers come before all hits.</param>
public sealed record DirectoryFinding(IReadOnlyList<ServiceMatch> Matches, IReadOnlyList<string> Topics, Place? Home, CrisisFinding? Danger);
