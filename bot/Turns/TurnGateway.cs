using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Channels;
using ThinkaLotse.Bot.Office;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Turns;

/// <summary>Where every channel and the desk hand in what happened: plays the turn and stores it whole; returns when it is on disk.</summary>
public sealed class TurnGateway(CommitWriter writer, TurnEngine engine, TicketEffects effects, Sealing sealing, OfficeDesk office, ChangeFeed feed, ChannelBook channels, DialogTexts texts, TimeProvider clock, ILogger<TurnGateway> logger)
{
    /// <summary>Creates a conversation and plays its first turn.</summary>
    public async Task<Guid> OpenAsync(string channel, string? startTopic, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid();
        await OpenAsync(id, channel, startTopic, null, cancellationToken);
        return id;
    }

    /// <summary>Creates a conversation under an id that the channel has given out and plays its first turn; one that has begun is left as it is.</summary>
    public async Task OpenAsync(Guid id, string channel, string? startTopic, string? resumeKeyHash, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(
            async (db, token) =>
            {
                if (await db.Conversations.AnyAsync(known => known.Id == id, token))
                {
                    return;
                }

                var now = Now();
                var row = new ConversationRow { Id = id, Channel = channel, State = sealing.Seal(new Conversation()), CreatedAt = now, LastActivityAt = now, ResumeKeyHash = resumeKeyHash };
                db.Conversations.Add(row);
                await PlayAsync(db, row, new Inbound.Opened(startTopic), now, null, null, token);
            },
            cancellationToken);
        feed.Publish(id);
    }

    /// <summary>Plays a turn. A message whose key came before is not played again.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="inbound">What happened.</param>
    /// <param name="key">The inbound key within the conversation; null: no repeat is recognised.</param>
    /// <param name="clientId">The client's own id of the message, echoed in the line.</param>
    /// <param name="cancellationToken">Stops waiting; the turn may be stored all the same.</param>
    /// <exception cref="KeyNotFoundException">The conversation does not exist or was deleted.</exception>
    public async Task<TurnOutcome> PlayAsync(Guid conversation, Inbound inbound, string? key, string? clientId, CancellationToken cancellationToken)
    {
        var outcome = await writer.WriteAsync(
            async (db, token) =>
            {
                if (key is not null && await db.Lines.AsNoTracking().FirstOrDefaultAsync(line => line.ConversationId == conversation && line.InboundKey == key, token) is { } known)
                {
                    return new TurnOutcome(known.Sequence, [], IsRepeat: true);
                }

                var row = await db.Conversations.FindAsync([conversation], token)
                    ?? throw new KeyNotFoundException($"There is no conversation {conversation}.");
                return await PlayAsync(db, row, inbound, Now(), key, clientId, token);
            },
            cancellationToken);
        feed.Publish(conversation);
        return outcome;
    }

    /// <summary>Plays a turn inside a piece of work that also changes something else, such as a ticket: both are stored or neither. Whoever runs the work tells the <see cref="ChangeFeed"/>.</summary>
    /// <param name="db">The work's context.</param>
    /// <param name="row">The conversation, tracked by the context.</param>
    /// <param name="inbound">What happened.</param>
    /// <param name="now">The moment of the whole work.</param>
    /// <param name="key">Kept with the first line of the turn, by which the work knows a repeat; null: none is recognised.</param>
    /// <param name="cancellationToken">Stops before the commit.</param>
    public async Task<TurnOutcome> PlayWithinAsync(LotseDb db, ConversationRow row, Inbound inbound, Instant now, string? key, CancellationToken cancellationToken)
    {
        await db.SaveChangesAsync(cancellationToken);
        return await PlayAsync(db, row, inbound, now, key, null, cancellationToken);
    }

    private async Task<TurnOutcome> PlayAsync(LotseDb db, ConversationRow row, Inbound inbound, Instant now, string? key, string? clientId, CancellationToken cancellationToken)
    {
        var conversation = sealing.Open<Conversation>(row.State);
        var ticket = await db.Tickets.AsNoTracking().FirstOrDefaultAsync(entity => entity.Code == conversation.TicketCode, cancellationToken);
        var channel = channels.Of(row.Channel);
        var inputs = new TurnInputs(now, await FreshCodeAsync(db, cancellationToken), office.Current, ticket?.IsOpen == true, channel.Room, Sealing.NewSecret());
        var result = Play(conversation, inbound, inputs);
        var lines = Lines(row, result, inbound, inputs.Now, key, clientId, IsLive(conversation, result, inbound));
        db.Lines.AddRange(lines);
        row.LastSequence += lines.Count;
        row.State = sealing.Seal(result.Conversation);
        row.Version++;
        row.LastActivityAt = inputs.Now;
        row.IsEmptied = result.Effects.Any(effect => effect is Effect.DeleteConversation) || (row.IsEmptied && inbound is not (Inbound.Said or Inbound.Sent or Inbound.Edited or Inbound.Opened));
        await effects.ApplyAsync(db, row, result.Effects, inputs.Now, cancellationToken);
        if (result.Effects.Any(effect => effect is Effect.DeleteConversation))
        {
            lines = await RewriteAsync(db, lines, cancellationToken);
        }

        channels.Push(db, row, lines, inputs.Now);
        if (inbound is Inbound.Said or Inbound.Sent or Inbound.Edited && ticket?.IsOpen == true && conversation.Counsellor is not null)
        {
            var open = await db.Tickets.FirstAsync(entity => entity.Id == ticket.Id, cancellationToken);
            open.Answered(inputs.Now);
        }

        return new TurnOutcome(lines is [{ From: Speaker.Resident } said, ..] ? said.Sequence : null, lines, IsRepeat: false);
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031", Justification = "The edge around a turn: whatever fails, the resident gets a kind sentence with the numbers.")]
    private TurnResult Play(Conversation conversation, Inbound inbound, TurnInputs inputs)
    {
        try
        {
            return engine.Play(conversation, inbound, inputs);
        }
        catch (Exception failure)
        {
            string incident = Guid.NewGuid().ToString("N")[..8];
            Log.TurnFailed(logger, failure, incident);
            return engine.Apologize(conversation, inputs, incident);
        }
    }

    /// <summary>Said to or by people: a counsellor is in the chat, the desk acts, or the resident answers its proposal.</summary>
    private static bool IsLive(Conversation before, TurnResult result, Inbound inbound) =>
        before.Counsellor is not null || result.Conversation.Counsellor is not null || inbound is not (Inbound.Said or Inbound.Sent or Inbound.Edited or Inbound.Opened or Inbound.Moved) || result.Effects.Any(effect => effect is Effect.AnswerProposal);

    private List<TranscriptLine> Lines(ConversationRow row, TurnResult result, Inbound inbound, Instant now, string? key, string? clientId, bool isLive)
    {
        var lines = new List<TranscriptLine>();
        if (ResidentLine.Of(inbound, texts) is { } words)
        {
            lines.Add(Line(Speaker.Resident, new LineContent(words, "", [], [], null, clientId), key));
        }

        lines.AddRange(result.Replies.Select(reply => Line(reply.From, new LineContent(reply.Text, reply.Key, reply.Cards, reply.Buttons, reply.Name), lines.Count == 0 ? key : null)));
        return lines;

        TranscriptLine Line(Speaker from, LineContent content, string? inboundKey) => new()
        {
            ConversationId = row.Id,
            Sequence = row.LastSequence + lines.Count + 1,
            Turn = result.Conversation.Turn,
            From = from,
            At = now,
            IsLive = isLive,
            Content = sealing.Seal(content),
            InboundKey = inboundKey,
        };
    }

    /// <summary>Deleting empties the transcript; the answer to the wish itself is kept, what was typed is not.</summary>
    private async Task<List<TranscriptLine>> RewriteAsync(LotseDb db, List<TranscriptLine> lines, CancellationToken cancellationToken)
    {
        byte[] blank = sealing.Seal(LineContent.Blank);
        foreach (var line in lines.Where(line => line.From == Speaker.Resident))
        {
            line.Content = blank;
            line.IsBlanked = true;
        }

        await db.Lines.AddRangeAsync(lines, cancellationToken);
        return lines;
    }

    private static async Task<string> FreshCodeAsync(LotseDb db, CancellationToken cancellationToken)
    {
        string code;
        do
        {
            code = TicketCodes.NewCode();
        }
        while (await db.Tickets.AnyAsync(ticket => ticket.Code == code, cancellationToken));

        return code;
    }

    private Instant Now() => Instant.FromDateTimeOffset(clock.GetUtcNow());
}
