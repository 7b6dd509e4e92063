using ThinkaLotse.Knowledge.Understanding.Asked;
using ThinkaLotse.Knowledge.Understanding.Contacts;
using ThinkaLotse.Knowledge.Understanding.Rules;
using ThinkaLotse.Knowledge.Understanding.Urgent;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Rules;

/// <summary>Each rule of the phrase files finds its "yes" lines and leaves its "no" lines alone.</summary>
public class PhraseFilesTests
{
    [Theory]
    [InlineData("calls")]
    [InlineData("needs")]
    [InlineData("urgent")]
    [InlineData("wishes")]
    public void Rules_OnTheirOwnExamples_SpeakAsWritten(string file)
    {
        string[] meanings = [.. ContactReader.CallMeanings, .. ContactReader.NeedMeanings, .. UrgencyReader.Meanings, .. WishReader.Meanings];
        var book = PhraseBook.Load(Path.Combine(Learnt.Folder, "Phrases", file + ".yaml"), "means", meanings);

        Assert.Equal("", string.Join("; ", RuleCheck.Wrong(book)));
    }
}
