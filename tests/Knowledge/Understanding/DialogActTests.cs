using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Triage;

namespace ThinkaLotse.Tests.Knowledge.Understanding;

/// <summary>What a message does in the conversation, told apart from what it is about.</summary>
public sealed class DialogActTests
{
    [Fact]
    public void ActsNeverSeen_AreMostlyRecognised() =>
        // Measured 74.5 per cent; most messages of everyday use are among the examples themselves and are recognised for sure.
        Assert.True(CrossValidated.Lines.ActsRight.Value >= 0.72, $"{CrossValidated.Lines.ActsRight}");

    [Theory]
    [InlineData("ja", DialogAct.Ja)]
    [InlineData("jo passt", DialogAct.Ja)]
    [InlineData("ne lieber nich", DialogAct.Nein)]
    [InlineData("zurück", DialogAct.Zurueck)]
    [InlineData("gibts da auch echte Leute", DialogAct.Mensch)]
    [InlineData("moin", DialogAct.Gruss)]
    [InlineData("löscht meine daten", DialogAct.Loeschen)]
    [InlineData("bist du ein roboter", DialogAct.Bot)]
    [InlineData("ich brauche einen termin", DialogAct.Termin)]
    public void Act_IsRecognised(string text, DialogAct act)
    {
        var heard = Learnt.Read(text);

        Assert.Equal((Decision.Act, act), (Triage.Decide(heard), heard.Act));
    }

    [Theory]
    [InlineData("Hallo ich hab schulden")]
    [InlineData("ja ich suche eine wohnung in kölleda")]
    [InlineData("ich will aufhören zu trinken")]
    [InlineData("danke dass ihr da seid, mein vater braucht pflege")]
    public void ConcernThatLooksLikeAnAct_IsAConcern(string text) => Assert.Equal(Decision.Topic, Triage.Decide(Learnt.Read(text)));

    [Theory]
    [InlineData("warum?")]
    [InlineData("wieso denn das?")]
    [InlineData("hm")]
    [InlineData("Fatima")]
    [InlineData("kölleda")]
    public void WhatIsNoYes_AgreesToNothing(string text) =>
        Assert.NotEqual(DialogAct.Ja, Learnt.Reader.Read(text, Learnt.Now, Expectation.YesNo).Act);

    [Fact]
    public void Objection_IsANo() => Assert.Equal(DialogAct.Nein, Learnt.Reader.Read("ich bin dagegen", Learnt.Now, Expectation.YesNo).Act);
}
