using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Mail;

/// <summary>Settings of the mails to the team. Without a server there are none.</summary>
public sealed class MailOptions : IValidatableObject
{
    public const string Section = "Mail";

    /// <summary>The mail server, such as "smtp.example.org"; empty: no mails.</summary>
    public string Server { get; set; } = "";

    /// <summary>Its port, 1 to 65535. Default 587.</summary>
    [Range(1, 65535, ErrorMessage = "a port from {1} to {2}")]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected. Default StartTls.</summary>
    [EnumDataType(typeof(MailSecurity), ErrorMessage = "StartTls, Tls or None")]
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>The account at the mail server; empty: none is needed.</summary>
    public string User { get; set; } = "";

    /// <summary>The password of that account.</summary>
    public string Password { get; set; } = "";

    /// <summary>The sender.</summary>
    [EmailAddress(ErrorMessage = "an e-mail address such as lotse@example.org")]
    public string? From { get; set; }

    /// <summary>Where mails about requests go that nobody has taken.</summary>
    [EmailAddress(ErrorMessage = "an e-mail address such as team@example.org")]
    public string? Team { get; set; }

    /// <summary>What one attribute can't say.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Server.Length > 0 && string.IsNullOrEmpty(From))
        {
            yield return new ValidationResult("the sender's address, as Mail:Server is set, such as lotse@example.org", [nameof(From)]);
        }

        if (Server.Length > 0 && string.IsNullOrEmpty(Team))
        {
            yield return new ValidationResult("the team's address, as Mail:Server is set, such as team@example.org", [nameof(Team)]);
        }

        if (User.Length > 0 && Security == MailSecurity.None)
        {
            yield return new ValidationResult("StartTls or Tls, as a password must not travel in the open", [nameof(Security)]);
        }
    }
}
