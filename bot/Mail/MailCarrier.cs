using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Mail;

/// <summary>Carries mails to the mail server. One whose text or recipient it refuses for good is left out and logged; through an outage, or while it takes nothing from this sender, they wait.</summary>
internal sealed class MailCarrier(IOptions<MailOptions> options, Sealing sealing, ILogger<MailCarrier> logger) : IOutboxCarrier
{
    /// <summary>As in <see cref="OutboxEntry.Carrier"/>.</summary>
    public const string Name = "mail";

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public string Id => Name;

    public int LanesAtOnce => 2;

    public async Task<Delivery> DeliverAsync(IReadOnlyList<OutboxEntry> waiting, CancellationToken cancellationToken)
    {
        using var message = Write(waiting[0]);
        // Not given up when the server stops: whether it has arrived has to be known.
        using var patience = new CancellationTokenSource(s_patience);
        try
        {
            using var client = new SmtpClient();
            await client.ConnectAsync(options.Value.Server, options.Value.Port, Protection, patience.Token);
            if (options.Value.User.Length > 0)
            {
                await client.AuthenticateAsync(options.Value.User, options.Value.Password, patience.Token);
            }

            await client.SendAsync(message, patience.Token);
            await client.DisconnectAsync(quit: true, patience.Token);
            return new Delivery.Arrived(1);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500 && refused.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            return new Delivery.Refused(1);
        }
        catch (AuthenticationException)
        {
            Log.MailPasswordRefused(logger);
            return new Delivery.CarrierWaits(TimeSpan.FromMinutes(5));
        }
        catch (Exception away) when (away is SmtpCommandException or SmtpProtocolException or SslHandshakeException or IOException or System.Net.Sockets.SocketException or OperationCanceledException or NotSupportedException)
        {
            Log.MailServerAway(logger, away.GetType().Name);
            return new Delivery.CarrierWaits(null);
        }
    }

    public Task LaneEmptyAsync(LotseDb db, string lane, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task GiveUpAsync(LotseDb db, string lane, string why, CancellationToken cancellationToken) => Task.CompletedTask;

    private SecureSocketOptions Protection => options.Value.Security switch
    {
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    private MimeMessage Write(OutboxEntry entry)
    {
        var letter = sealing.Open<Letter>(entry.Content!);
        var message = new MimeMessage { Subject = letter.Subject, Body = new TextPart("plain") { Text = letter.Text } };
        message.From.Add(MailboxAddress.Parse(options.Value.From!));
        message.To.Add(MailboxAddress.Parse(letter.To));
        // No answers of holiday notices and the like.
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
