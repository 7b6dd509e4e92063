using Microsoft.AspNetCore.Identity;

namespace ThinkaLotse.Bot.Desk.Accounts;

/// <summary>What an account has to keep to: long passwords instead of odd characters, and a pause after five failures.</summary>
internal static class AccountRules
{
    /// <summary>Characters a password needs at least.</summary>
    public const int PasswordLength = 12;

    /// <summary>Sets them.</summary>
    public static void Apply(IdentityOptions options)
    {
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = PasswordLength;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
    }
}
