using System.Security.Cryptography;
using System.Xml;
using Microsoft.AspNetCore.DataProtection;

namespace ThinkaLotse.Bot.Storage;

/// <summary>A sealed word in the database: keys that open it fit the data.</summary>
internal static class Canary
{
    /// <summary>The name of the fact, and the word itself.</summary>
    public const string Name = "canary";

    /// <summary>The word as it is stored.</summary>
    public static string Write(Sealing sealing) => Convert.ToBase64String(sealing.Seal(Name));

    /// <summary>Whether the keys in a folder open it; writes nothing there.</summary>
    public static bool IsOpenedBy(string keysFolder, string written) =>
        IsOpenedBy(new Sealing(DataProtectionProvider.Create(new DirectoryInfo(keysFolder), keys => keys.SetApplicationName(StorageSetup.ApplicationName).DisableAutomaticKeyGeneration())), written);

    /// <summary>Whether the keys open it.</summary>
    public static bool IsOpenedBy(Sealing sealing, string written)
    {
        try
        {
            return sealing.Open<string>(Convert.FromBase64String(written)) == Name;
        }
        catch (Exception unfit) when (unfit is CryptographicException or XmlException or FormatException or InvalidOperationException)
        {
            return false;
        }
    }
}
