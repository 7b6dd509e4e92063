namespace ThinkaLotse.Bot.Mail;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Plain first, encrypted before anything is said; usual at port 587.</summary>
    StartTls,

    /// <summary>Encrypted from the first byte; usual at port 465.</summary>
    Tls,

    /// <summary>Not at all: only for a mail server on the same machine.</summary>
    None,
}
