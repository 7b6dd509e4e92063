using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Contacts;

/// <summary>Which number of an answer is the one to use, when there is none, and whose name stands in it.</summary>
public sealed class AnswerTests
{
    [Theory]
    [InlineData("Die 0171 3920040 ist privat, die 03634 9900299 Arbeit. Nehmen Sie die private.", "+491713920040")]
    [InlineData("Auf der 03634 9900 144 sitzt der Chef dran, deshalb bitte 0152 28817358.", "+4915228817358")]
    [InlineData("Erst hab ich 03635 990062 geschrieben, richtig ist 03635 990026", "+493635990026")]
    [InlineData("Bitte nicht zwischen 12 und 14 Uhr. 03635 990112", "+493635990112")]
    [InlineData("0171 3920029, die 29 am Ende sollte 92 sein", "+491713920092")]
    public void Number_ThatIsPreferredOrMended_IsTheOneToUse(string answer, string wanted) => Assert.Equal(wanted, Read(answer));

    [Theory]
    [InlineData("die 0171 3920043 hab ich nicht mehr, eine neue kommt erst")]
    [InlineData("Die alte Nummer 0152 28817542 ist abgemeldet.")]
    [InlineData("03634 990 mehr weiß ich nicht auswendig")]
    public void Number_ThatIsGoneOrIncomplete_IsNone(string answer) => Assert.Null(Read(answer));

    [Theory]
    [InlineData("Ich bin die Sunniva.", "Sunniva")]
    [InlineData("Henrike Falk, 03634 9900 553", "Henrike Falk")]
    [InlineData("name doppelpunkt sascha lindner komma handy folgt", "Sascha Lindner")]
    public void Name_ThatIsRareOrDictated_IsRead(string answer, string wanted) => Assert.Equal(wanted, Learnt.Reader.Read(answer, Learnt.Now, Expectation.Contact).Contact.Name);

    private static string? Read(string answer) => Learnt.Reader.Read(answer, Learnt.Now, Expectation.Contact).Contact.PhoneE164;
}
