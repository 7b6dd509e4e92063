using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Instants are stored as milliseconds since 1970 UTC, so that they sort and compare in the database.</summary>
public sealed class InstantConverter() : ValueConverter<Instant, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => Instant.FromUnixTimeMilliseconds(milliseconds));
