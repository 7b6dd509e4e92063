using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Finds sealed values again: a keyed hash stands beside them, and without the key nobody can try out values. The key is made once and stored sealed.</summary>
public sealed class LookupKey(CommitWriter writer, Sealing sealing) : IDisposable
{
    private const string Name = "lookup-key";

    private readonly SemaphoreSlim _once = new(1);
    private byte[]? _key;

    /// <summary>The keyed hash of a value, for storing and for finding.</summary>
    public async Task<string> OfAsync(string value, CancellationToken cancellationToken) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(await KeyAsync(cancellationToken), Encoding.UTF8.GetBytes(value)));

    public void Dispose() => _once.Dispose();

    private async Task<byte[]> KeyAsync(CancellationToken cancellationToken)
    {
        if (_key is not null)
        {
            return _key;
        }

        await _once.WaitAsync(cancellationToken);
        try
        {
            return _key ??= await writer.WriteAsync(FindOrMakeAsync, cancellationToken);
        }
        finally
        {
            _once.Release();
        }
    }

    private async Task<byte[]> FindOrMakeAsync(LotseDb db, CancellationToken cancellationToken)
    {
        if (await db.Facts.AsNoTracking().FirstOrDefaultAsync(fact => fact.Name == Name, cancellationToken) is { } fact)
        {
            return sealing.Open<byte[]>(Convert.FromBase64String(fact.Value));
        }

        byte[] key = RandomNumberGenerator.GetBytes(32);
        db.Facts.Add(new StoredFact { Name = Name, Value = Convert.ToBase64String(sealing.Seal(key)) });
        return key;
    }
}
