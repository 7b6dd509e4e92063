using Microsoft.Recognizers.Text;

namespace ThinkaLotse.Knowledge.Understanding.Recognizers;

/// <summary>Recognizes a name, a phone number and an e-mail address in the answer to how somebody can be reached.</summary>
/// <param name="read">Reads such an answer.</param>
public sealed class ContactModel(Func<string, ContactDetails> read) : GermanModel
{
    public override string ModelTypeName => "contact";

    /// <summary>A result for each that was told; the number's value is in E.164. Where the words are not those of the value (a dictated number), a result spans the whole text.</summary>
    public override List<ModelResult> Parse(string query)
    {
        var contact = read(query);
        return
        [
            .. new[] { Result(query, "personName", contact.Name, contact.Name), Result(query, "phonenumber", contact.Phone, contact.PhoneE164), Result(query, "email", contact.Email, contact.Email) }.OfType<ModelResult>(),
        ];
    }

    private static ModelResult? Result(string query, string type, string? written, string? value)
    {
        if (written is null || value is null)
        {
            return null;
        }

        int start = query.IndexOf(written, StringComparison.OrdinalIgnoreCase);
        return new ModelResult
        {
            Text = start < 0 ? query : query.Substring(start, written.Length),
            Start = Math.Max(0, start),
            End = start < 0 ? query.Length - 1 : start + written.Length - 1,
            TypeName = type,
            Resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = value },
        };
    }
}
