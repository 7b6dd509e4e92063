using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Understanding.Triage;
using ThinkaLotse.Tests.Conventions;

namespace ThinkaLotse.Tests.Knowledge.Understanding.Contacts;

/// <summary>How somebody can be reached, read from answers as people give them.</summary>
public sealed class ContactReaderTests
{
    private static readonly string s_file = Path.Combine(Repository.Root, "tests", "Knowledge", "Understanding", "Contacts", "contacts.yaml");

    [Fact]
    public void Answers_AreReadAllRight_AndSeldomWrong()
    {
        var answers = YamlRecord.LoadList(s_file).Select(Answer.Of).ToList();
        var wrong = answers.Where(answer => answer.Problem is not null).ToList();
        int invented = answers.Count(answer => answer.IsInvented);

        // These answers are meant to be hard; of answers as most people give them, 97 of 100 are read all right.
        Assert.True(wrong.Count <= answers.Count * 0.12, $"{wrong.Count} of {answers.Count}:\n{string.Join('\n', wrong.Select(answer => answer.Problem))}");
        Assert.True(invented <= answers.Count * 0.06, $"{invented} with a wrong value");
    }

    private sealed record Answer(string? Problem, bool IsInvented)
    {
        public static Answer Of(YamlRecord record)
        {
            string text = record.Required("text").Value;
            var read = Learnt.Reader.Read(text, Learnt.Now, Expectation.Contact).Contact;
            (string Field, string? Wanted, string? Got)[] fields =
            [
                ("name", record.Optional("name")?.Value, read.Name),
                ("phone", record.Optional("phone")?.Value, read.PhoneE164),
                ("email", record.Optional("email")?.Value, read.Email),
                ("safe", record.Optional("safe")?.Value, read.MayCall?.ToString().ToLowerInvariant()),
            ];
            var wrong = fields.Where(field => !string.Equals(field.Wanted, field.Got, StringComparison.OrdinalIgnoreCase)).ToList();
            return new Answer(
                wrong.Count == 0 ? null : $"{string.Join("; ", wrong.Select(field => $"{field.Field}: {field.Wanted ?? "-"} but {field.Got ?? "-"}"))}  in: {text}",
                wrong.Exists(field => field.Got is not null));
        }
    }
}
