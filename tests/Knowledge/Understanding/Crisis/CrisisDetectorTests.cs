using System.Diagnostics;
using ThinkaLotse.Knowledge.Understanding;
using ThinkaLotse.Knowledge.Understanding.Evaluation;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Crisis;

/// <summary>How much danger is noticed in messages never seen, and how often harmless ones alarm.</summary>
public sealed class CrisisDetectorTests
{
    [Fact]
    public void LinesNeverSeen_DangerIsNoticed_AndTheRestStaysCalm()
    {
        var scores = CrossValidated.Lines;

        // Measured, with a little slack: 83.2 noticed; 1.2 certain and 18.1 asked; 0.2 certain and 8.8 asked per cent.
        // The examples are far harder than everyday messages: most of the veiled ones hold no word of danger.
        Assert.True(scores.DangerSeen.Value >= 0.81, $"danger: {scores.DangerSeen}");
        Assert.True(scores.FalseAlarms.Value <= 0.02 && scores.FalseQuestions.Value <= 0.19, $"sounds dangerous and is not: {scores.FalseAlarms}, {scores.FalseQuestions}");
        Assert.True(scores.ConcernAlarms.Value <= 0.004 && scores.ConcernQuestions.Value <= 0.093, $"ordinary concerns: {scores.ConcernAlarms}, {scores.ConcernQuestions}");
    }

    [Fact]
    public void MessagesWrittenApart_DangerIsNoticed()
    {
        var scores = new Scores(CrossValidation.Run(Learnt.Folder, Unseen.Dangers));

        Assert.True(scores.DangerSeen.Value >= 0.96, $"danger: {scores.DangerSeen}");
    }

    [Theory]
    [InlineData("mehr")]
    [InlineData("noch mehr")]
    [InlineData("не можу заплатити за квартиру")]
    [InlineData("ich will jetzt sofort mit einem richtigen Menschen reden")]
    [InlineData("Arabisch Dolmetscher und ich sitze im Rollstuhl und mein Sohn kommt mit")]
    [InlineData("Ich habe Schulden und Angst um meine Wohnung, und meine Tochter schwänzt die Schule")]
    [InlineData("ich lach mich tot, der brief ist für den nachbarn")]
    [InlineData("ich könnte mich erschießen so blöd war das")]
    [InlineData("Ich will mir nichts antun, keine Sorge. Ich brauche nur Hilfe bei der Pflege")]
    [InlineData("ich will nicht mehr leben mit meinem mann, ich will die scheidung")]
    [InlineData("ich halte das nicht mehr aus mit dem Lärm")]
    [InlineData("mein mann ist tot")]
    [InlineData("mir reicht's")]
    public void WordsThatOnlySoundDangerous_NothingIsNoticed(string text) => Assert.Null(Learnt.Read(text).Crisis);

    [Theory]
    [InlineData("mein freund hat gesagt er tritt mir in den bauch", CrisisKind.Gewalt)]
    [InlineData("ich hab angst um mein leben", CrisisKind.Gewalt)]
    [InlineData("mein kind 4 ist allein zu hause", CrisisKind.Kind)]
    [InlineData("ich habe meinem Kind eine geknallt", CrisisKind.Kind)]
    [InlineData("mein ex holt die kinder und ist besoffen", CrisisKind.Kind)]
    [InlineData("es brennt", CrisisKind.Medizin)]
    [InlineData("hier im haus riecht es nach gas", CrisisKind.Medizin)]
    public void Danger_IsCertain(string text, CrisisKind kind)
    {
        var crisis = Learnt.Read(text).Crisis;

        Assert.Equal((kind, true), (crisis!.Kind, crisis.IsCertain));
    }

    [Theory]
    [InlineData("ich wollte nur noch tschüss sagen und danke für alles")]
    [InlineData("ich habe tabletten hier")]
    [InlineData("ich bin am ende")]
    public void WordsThatMayBeAFarewell_AreAskedAbout(string text)
    {
        var crisis = Learnt.Read(text).Crisis;

        Assert.Equal((CrisisKind.Suizid, false), (crisis!.Kind, crisis.IsCertain));
    }

    [Fact]
    public void GriefForAFriendLongDead_IsNoAlarm() =>
        Assert.False(Learnt.Read("ich habe einen Freund der sich letztes Jahr das Leben genommen hat").Crisis is { IsCertain: true });

    [Fact]
    public void DangerAtTheEndOfALongStory_IsFound()
    {
        string story = string.Concat(Enumerable.Repeat("Die Hühner legen nicht und der Zaun ist kaputt. ", 1200));

        Assert.Equal(CrisisKind.Suizid, Learnt.Read(story + "Ich bringe mich heute um.").Crisis?.Kind);
    }

    [Theory]
    [InlineData("ich will nicht mehr ")]
    [InlineData("messer,tot.blut!")]
    [InlineData("\uD83D\uDE02\u0301a'")]
    [InlineData("ä")]
    [InlineData("\u0001\u0007\u001b")]
    [InlineData("\u202e\u200f\u061c")]
    [InlineData("\u200d\u200b\ufeff")]
    [InlineData("null eins sieben ")]
    [InlineData("a@b.de, ")]
    public void HostileInput_IsReadInTime(string piece)
    {
        string flood = string.Concat(Enumerable.Repeat(piece, 64 * 1024 / piece.Length));
        Learnt.Read(flood);
        var watch = Stopwatch.StartNew();
        Learnt.Read(flood);

        Assert.True(watch.ElapsedMilliseconds < 1000, $"took {watch.ElapsedMilliseconds} ms");
    }
}
