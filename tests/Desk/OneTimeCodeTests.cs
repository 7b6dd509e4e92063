using System.Text;
using NodaTime;
using ThinkaLotse.Bot.Desk.Accounts;

namespace ThinkaLotse.Tests.Desk;

/// <summary>Codes as in the appendix of RFC 6238, whose eight digits end with our six.</summary>
public sealed class OneTimeCodeTests
{
    private static readonly byte[] s_secret = Encoding.ASCII.GetBytes("12345678901234567890");

    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_OfTheStandardsMoments_IsTheStandards(long second, string expected) =>
        Assert.Equal(expected, OneTimeCode.Of(s_secret, OneTimeCode.StepOf(Instant.FromUnixTimeSeconds(second))));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void Key_IsWrittenAsTheStandardSays(string secret, string expected) =>
        Assert.Equal(expected, OneTimeCode.Base32(Encoding.ASCII.GetBytes(secret)));

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("2870820")]
    [InlineData("28708٢")]
    public void Match_OfWhatIsNoCode_IsNone(string typed) =>
        Assert.Null(OneTimeCode.Match(s_secret, typed, Instant.FromUnixTimeSeconds(59)));

    [Fact]
    public void Address_OfAnOfficeWithBlanks_IsReadableForApps() =>
        Assert.Equal(
            "otpauth://totp/ThINKA%20Landkreis%20S%C3%B6mmerda:lange%40example.org?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=ThINKA%20Landkreis%20S%C3%B6mmerda",
            OneTimeCode.Address(s_secret, "ThINKA Landkreis Sömmerda", "lange@example.org"));
}
