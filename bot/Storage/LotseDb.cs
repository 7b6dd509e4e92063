using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using ThinkaLotse.Bot.Api;
using ThinkaLotse.Bot.Channels.Telegram;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Outbox;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Bot.Turns;

namespace ThinkaLotse.Bot.Storage;

/// <summary>The one database: conversations, their lines, tickets, counsellors' accounts. Write through <see cref="CommitWriter"/>; read with a context of your own.</summary>
public sealed class LotseDb(DbContextOptions<LotseDb> options) : IdentityUserContext<Counsellor>(options)
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<TranscriptLine> Lines => Set<TranscriptLine>();

    public DbSet<Ticket> Tickets => Set<Ticket>();

    public DbSet<TicketNote> TicketNotes => Set<TicketNote>();

    public DbSet<TicketEvent> TicketEvents => Set<TicketEvent>();

    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();

    public DbSet<DeskSession> DeskSessions => Set<DeskSession>();

    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();

    public DbSet<RecoveryCode> RecoveryCodes => Set<RecoveryCode>();

    public DbSet<AccountEvent> AccountEvents => Set<AccountEvent>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<ServiceRevision> ServiceRevisions => Set<ServiceRevision>();

    public DbSet<DirectoryTally> DirectoryTallies => Set<DirectoryTally>();

    public DbSet<OutboxEntry> Outbox => Set<OutboxEntry>();

    public DbSet<InboundKey> InboundKeys => Set<InboundKey>();

    public DbSet<WebDoor> WebDoors => Set<WebDoor>();

    public DbSet<TelegramChat> TelegramChats => Set<TelegramChat>();

    public DbSet<StoredFact> Facts => Set<StoredFact>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<ConversationRow>(row =>
        {
            row.HasKey(entity => entity.Id);
            row.Property(entity => entity.Version).IsConcurrencyToken();
            row.HasIndex(entity => entity.ResumeKeyHash);
            row.HasIndex(entity => entity.LastActivityAt);
        });
        builder.Entity<TranscriptLine>(line =>
        {
            line.HasIndex(entity => new { entity.ConversationId, entity.Sequence }).IsUnique();
            line.HasIndex(entity => new { entity.ConversationId, entity.InboundKey }).IsUnique();
            line.HasOne<ConversationRow>().WithMany().HasForeignKey(entity => entity.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<Ticket>(ticket =>
        {
            ticket.HasIndex(entity => entity.Code).IsUnique();
            ticket.HasIndex(entity => entity.ConversationId);
            ticket.HasIndex(entity => entity.Status);
            ticket.HasIndex(entity => entity.RemindAt);
            ticket.Property(entity => entity.Version).IsConcurrencyToken();
            ticket.HasMany(entity => entity.Notes).WithOne().HasForeignKey(note => note.TicketId);
            ticket.HasMany(entity => entity.Events).WithOne().HasForeignKey(note => note.TicketId);
        });
        // Accounts and invitations from before there were roles could do everything, and still can.
        builder.Entity<Counsellor>().Property(counsellor => counsellor.Roles).HasDefaultValue(DeskRoles.All).HasSentinel(DeskRoles.All);
        builder.Entity<AccountLink>(link =>
        {
            link.HasIndex(entity => entity.TokenHash).IsUnique();
            link.Property(entity => entity.Roles).HasDefaultValue(DeskRoles.All).HasSentinel(DeskRoles.All);
        });
        builder.Entity<DeskSession>().HasIndex(session => session.CounsellorId);
        builder.Entity<SecondFactor>().HasKey(factor => factor.CounsellorId);
        builder.Entity<RecoveryCode>().HasIndex(code => code.CounsellorId);
        builder.Entity<AccountEvent>(happening =>
        {
            happening.HasIndex(entity => entity.AccountId);
            happening.Property(entity => entity.Change).HasConversion<string>();
        });
        builder.Entity<ApiKey>().HasIndex(key => key.KeyHash).IsUnique();
        builder.Entity<ServiceRevision>().HasIndex(revision => new { revision.ServiceId, revision.State });
        builder.Entity<DirectoryTally>().HasKey(tally => new { tally.Month, tally.Kind, tally.Subject, tally.Place });
        builder.Entity<OutboxEntry>(entry =>
        {
            entry.HasIndex(entity => new { entity.Carrier, entity.Lane, entity.Id });
            entry.HasOne<ConversationRow>().WithMany().HasForeignKey(entity => entity.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<InboundKey>(key =>
        {
            key.HasKey(entity => entity.Key);
            key.HasIndex(entity => entity.At);
        });
        builder.Entity<WebDoor>(door =>
        {
            door.HasKey(entity => entity.KeyHash);
            door.HasOne<ConversationRow>().WithMany().HasForeignKey(entity => entity.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<TelegramChat>(chat =>
        {
            chat.HasKey(entity => entity.ChatKey);
            chat.HasOne<ConversationRow>().WithMany().HasForeignKey(entity => entity.ConversationId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<StoredFact>().HasKey(fact => fact.Name);
    }
}
