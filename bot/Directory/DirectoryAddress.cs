using ThinkaLotse.Dialogs.Services;
using ThinkaLotse.Knowledge.Services;
using ThinkaLotse.Knowledge.Topics;

namespace ThinkaLotse.Bot.Directory;

/// <summary>Where the pages of the directory are, below the product's own address.</summary>
internal static class DirectoryAddress
{
    /// <summary>The first page; a search is asked there too.</summary>
    public const string Root = "/angebote";

    /// <summary>The page of a topic.</summary>
    public static string Of(Topic topic) => $"{Root}/thema/{topic.Id}";

    /// <summary>The page of a municipality.</summary>
    public static string OfPlace(string name) => $"{Root}/ort/{PlaceSlug.Of(name)}";

    /// <summary>The page of a service.</summary>
    public static string Of(Service service) => ServiceCard.PageOf(service);

    /// <summary>The sheet to print of a service.</summary>
    public static string OfSlip(Service service) => ServiceCard.PageOf(service) + "/zettel";

    /// <summary>The chat, which begins with the topic where one is told.</summary>
    public static string OfChat(Topic? topic) => topic is null ? "/" : $"/?thema={topic.Id}";
}
