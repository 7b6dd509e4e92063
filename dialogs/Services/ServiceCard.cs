using ThinkaLotse.Dialogs.Engine;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Dialogs.Services;

/// <summary>Writes a service as a card: what it does, then its facts; what is not known is said to be unknown and never guessed.</summary>
public static class ServiceCard
{
    /// <summary>Where the public directory has a service's page, below the office's own address.</summary>
    public static string PageOf(Service service) => "/angebote/" + service.Id;

    /// <summary>The card of a search hit: with why it fits, and whether it is open now.</summary>
    public static Card Of(ServiceMatch match, Turn turn)
    {
        string[] topics = turn.Slots.Concern is { } concern && match.Service.Topics.Contains(concern) ? [turn.Topic(concern).Title] : [];
        string why = MatchExplanation.Of(match, topics, turn.Now, turn.Knowledge.Words);
        return Of(match.Service, turn.Knowledge.Words, turn.Text, [why], hasPage: true, FactAge.Of(match.Service, turn.Now.Date, turn.Knowledge.Words));
    }

    /// <summary>The card of a service that is asked about.</summary>
    public static Card Of(Service service, Turn turn) =>
        Of(service, turn.Knowledge.Words, turn.Text, [.. new[] { OpennessWording.Of(service, turn.Now, turn.Knowledge.Words) }.OfType<string>()], hasPage: true, FactAge.Of(service, turn.Now.Date, turn.Knowledge.Words));

    /// <summary>The card of a service at no particular time, with what is needed in danger only; <paramref name="text"/> fills the texts of the dialogs' YAML files.</summary>
    public static Card Of(Service service, DirectoryWords words, Func<string, (string Name, string Value)[], string> text) => Of(service, words, text, [], hasPage: false, null);

    private static Card Of(Service service, DirectoryWords words, Func<string, (string Name, string Value)[], string> text, IReadOnlyList<string> now, bool hasPage, string? age)
    {
        var facts = Facts(service, words, text);
        var lines = new List<string> { service.Description };
        lines.AddRange(facts);
        if (service.Phone is null && service.Url is null && service.Email is null && service.Street is null)
        {
            lines.Add(text("services.noContact", []));
        }

        lines.AddRange(now.Select(line => text("services.match", [("why", line)])));
        string? unconfirmed = service.Confidence == Confidence.High ? null : text(service.Phone is null ? "services.unconfirmedOnline" : "services.unconfirmed", []);
        return new Card(service.Name, Subtitle(unconfirmed, age), string.Join('\n', lines), Actions(service, text, hasPage), service.Id);
    }

    private static string? Subtitle(string? unconfirmed, string? age) =>
        unconfirmed is null && age is null ? null : string.Join(' ', new[] { unconfirmed, age is null ? null : age + "." }.OfType<string>());

    private static IEnumerable<string> Facts(Service service, DirectoryWords words, Func<string, (string Name, string Value)[], string> text)
    {
        if (service.Phone is { } phone)
        {
            yield return CallCost.Of(service, words) is { } cost
                ? text("services.phoneWithCost", [("phone", phone), ("cost", cost)])
                : text("services.phone", [("phone", phone)]);
        }

        if (service.Hours is { } hours)
        {
            yield return text("services.hours", [("hours", hours)]);
        }

        if (service.Street is { } street)
        {
            yield return text(service.IsPostBox ? "services.post" : "services.address", [("address", $"{street}, {service.PostalCode} {service.City}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd(' ', ','))]);
        }

        if (service.Email is { } email)
        {
            yield return text("services.email", [("email", email)]);
        }

        if (service.Eligibility is { } who)
        {
            yield return text("services.eligibility", [("who", who)]);
        }

        if (service.Fees is { } fees)
        {
            yield return text("services.fees", [("fees", fees)]);
        }

        if (service.RequiredDocuments.Count > 0)
        {
            yield return text("services.bring", [("what", string.Join(", ", service.RequiredDocuments))]);
        }
    }

    private static List<CardAction> Actions(Service service, Func<string, (string Name, string Value)[], string> text, bool hasPage)
    {
        var actions = new List<CardAction>();
        if (service.Phone is { } phone)
        {
            actions.Add(new CardAction(text("services.call", [("phone", phone)]), "tel:" + string.Concat(phone.Where(c => char.IsAsciiDigit(c) || c == '+'))));
        }

        if (service.Url is { } url)
        {
            actions.Add(new CardAction(text("services.open", []), url));
        }

        if (hasPage)
        {
            actions.Add(new CardAction(text("services.page", []), PageOf(service)));
        }

        return actions;
    }
}
