using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>Sets up apps for codes and looks at typed codes, one after the other: each code counts once, and guessing is slowed down even when many guess at once.</summary>
public sealed class SecondFactors(CommitWriter writer, Sealing sealing, TimeProvider clock)
{
    /// <summary>Recovery codes that somebody gets.</summary>
    public const int Codes = 10;

    private const int MostFailures = 5;

    /// <summary>Neither 0 and O nor 1, I and L.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static readonly Duration s_pause = Duration.FromMinutes(15);

    private Instant Now => Instant.FromDateTimeOffset(clock.GetUtcNow());

    /// <summary>The secret of the app that is being set up; a new one when none is.</summary>
    public Task<byte[]> PendingAsync(string account, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            var factor = await db.SecondFactors.FindAsync([account], token) ?? db.SecondFactors.Add(new SecondFactor { CounsellorId = account }).Entity;
            factor.Pending ??= sealing.Seal(OneTimeCode.NewSecret());
            return sealing.Open<byte[]>(factor.Pending);
        },
        cancellationToken);

    /// <summary>The first code of a new app takes it into use.</summary>
    /// <returns>The recovery codes, shown once; null when the code does not fit.</returns>
    public Task<IReadOnlyList<string>?> ConfirmAsync(string account, string code, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            if (await db.SecondFactors.FindAsync([account], token) is not { Pending: { } pending } factor
                || OneTimeCode.Match(sealing.Open<byte[]>(pending), Digits(code), Now) is not { } step)
            {
                return null;
            }

            (factor.Secret, factor.Pending, factor.LastStep, factor.Failures, factor.PausedUntil) = (pending, null, step, 0, null);
            Record(db, account, AccountChange.SecondFactorSet);
            return await MakeCodesAsync(db, account, token);
        },
        cancellationToken);

    /// <summary>Looks at a code from the app or from the paper.</summary>
    public Task<CodeOutcome> TryAsync(string account, string code, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            if (await db.SecondFactors.FindAsync([account], token) is not { Secret: { } secret } factor)
            {
                return CodeOutcome.Over;
            }

            if (factor.PausedUntil > Now)
            {
                return CodeOutcome.Paused;
            }

            if (OneTimeCode.Match(sealing.Open<byte[]>(secret), Digits(code), Now) is { } step && step > factor.LastStep)
            {
                (factor.LastStep, factor.Failures, factor.PausedUntil) = (step, 0, null);
                return CodeOutcome.Good;
            }

            if (await UseCodeAsync(db, account, code, token))
            {
                (factor.Failures, factor.PausedUntil) = (0, null);
                Record(db, account, AccountChange.RecoveryCodeUsed);
                return CodeOutcome.GoodRecovery;
            }

            factor.Failures++;
            if (factor.Failures >= MostFailures)
            {
                (factor.Failures, factor.PausedUntil) = (0, Now + s_pause);
                return CodeOutcome.Paused;
            }

            return CodeOutcome.Wrong;
        },
        cancellationToken);

    /// <summary>New recovery codes; the old ones become invalid.</summary>
    public Task<IReadOnlyList<string>> RenewCodesAsync(string account, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            Record(db, account, AccountChange.RecoveryCodesRenewed);
            return await MakeCodesAsync(db, account, token);
        },
        cancellationToken);

    /// <summary>The owner goes without from now on.</summary>
    public Task RemoveAsync(string account, CancellationToken cancellationToken) => writer.WriteAsync(
        async (db, token) =>
        {
            await RemoveAsync(db, account, token);
            Record(db, account, AccountChange.SecondFactorRemoved);
        },
        cancellationToken);

    /// <summary>Takes app and recovery codes away within a transaction of the caller.</summary>
    internal static async Task RemoveAsync(LotseDb db, string account, CancellationToken cancellationToken)
    {
        await db.SecondFactors.Where(factor => factor.CounsellorId == account).ExecuteDeleteAsync(cancellationToken);
        await db.RecoveryCodes.Where(code => code.CounsellorId == account).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<bool> UseCodeAsync(LotseDb db, string account, string code, CancellationToken cancellationToken)
    {
        string hash = HashOf(account, code);
        return await db.RecoveryCodes.Where(known => known.CounsellorId == account && known.CodeHash == hash).ExecuteDeleteAsync(cancellationToken) == 1;
    }

    private static async Task<IReadOnlyList<string>> MakeCodesAsync(LotseDb db, string account, CancellationToken cancellationToken)
    {
        await db.RecoveryCodes.Where(code => code.CounsellorId == account).ExecuteDeleteAsync(cancellationToken);
        string[] codes = [.. Enumerable.Range(0, Codes).Select(_ => $"{RandomNumberGenerator.GetString(Letters, 6)}-{RandomNumberGenerator.GetString(Letters, 6)}")];
        db.RecoveryCodes.AddRange(codes.Select(code => new RecoveryCode { CounsellorId = account, CodeHash = HashOf(account, code) }));
        return codes;
    }

    private static string HashOf(string account, string code) => Sealing.Hash($"{account} {string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant()}");

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));

    private void Record(LotseDb db, string account, AccountChange change) => db.AccountEvents.Add(new AccountEvent { AccountId = account, At = Now, ById = account, Change = change });
}
