namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>Of whom a message speaks.</summary>
public sealed class PersonsTests
{
    [Theory]
    [InlineData("mein papa schlägt mich")]
    [InlineData("ich bin 11 und mama ist seit gestern weg")]
    [InlineData("mein stiefvater kommt nachts zu mir")]
    public void ChildThatWritesOfItself_IsKnown(string text) => Assert.True(Learnt.Read(text).IsByChild);

    [Theory]
    [InlineData("der nachbar schlägt seine kinder")]
    [InlineData("mein vater braucht pflege, meine kinder wohnen weit weg und mir wird es zu viel")]
    [InlineData("ich bin 44 und suche arbeit")]
    public void GrownUp_IsNotTakenForAChild(string text) => Assert.False(Learnt.Read(text).IsByChild);

    [Theory]
    [InlineData("meine tochter will sterben", true)]
    [InlineData("ich will sterben", false)]
    [InlineData("chcę się zabić", false)]
    [InlineData("seit opa tot ist macht alles keinen sinn mehr", false)]
    [InlineData("mein mann ist gestorben, will auch nicht mehr leben", false)]
    [InlineData("mutti ist gestorben und jetzt will mein vater sich umbringen", true)]
    [InlineData("mein sohn will tot sein", true)]
    [InlineData("Eine Freundin schreibt mir: „Ich kann nicht mehr, er schlägt mich“. Was kann ich ihr raten?", true)]
    [InlineData("mein Ex hat mir geschrieben: „ich finde dich und mach dich fertig“, ich hab angst", false)]
    public void SomebodyElse_IsToldApart(string text, bool isOther) => Assert.Equal(isOther, Learnt.Read(text).IsAboutOther);
}
