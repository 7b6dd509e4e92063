using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Tests.Knowledge.Services;

/// <summary>The one way in which services are written as files.</summary>
public sealed class ServiceWriterTests
{
    private static readonly string s_content = Path.Combine(AppContext.BaseDirectory, "Content");

    [Fact]
    public void EveryFile_IsWrittenAsTheWriterWritesIt()
    {
        foreach (var service in KnowledgeBase.Load(s_content).Services)
        {
            string file = Path.Combine(s_content, service.IsHelpline ? "Helplines" : "Services", service.Id + ".yaml");
            Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), ServiceWriter.Write(service));
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("Nein: kein Zugang # nur hinten")]
    [InlineData("\"Anführung\" und \\ Rückstrich")]
    [InlineData("- mit Strich")]
    [InlineData("12:30")]
    [InlineData("zwei  Leerzeichen, und Komma,")]
    [InlineData("Ende mit Doppelpunkt:")]
    [InlineData("yes")]
    [InlineData("'x'")]
    [InlineData("Straße {a} [b] & *c !d %e @f `g")]
    public void OddTexts_ComeBackAsTheyWere(string text)
    {
        using var draft = new Content.ContentDraft();
        var service = KnowledgeBase.Load(draft.Folder).FindService("local.rat")! with { Note = text, Accessibility = text, Description = text, RequiredDocuments = [text, "Ausweis"], Languages = ["Türkisch"] };
        draft.Write("Services/local.rat.yaml", ServiceWriter.Write(service));

        var read = KnowledgeBase.Load(draft.Folder).FindService("local.rat")!;

        Assert.Equal((text, text, text), (read.Note, read.Accessibility, read.Description));
        Assert.Equal([text, "Ausweis"], read.RequiredDocuments);
        Assert.Equal(ServiceWriter.Write(service), ServiceWriter.Write(read));
    }
}
