using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Telegram;

/// <summary>Translates an update of the Bot API into what it means; pure. Names, pictures and everything else of the person stay behind.</summary>
/// <param name="commands">The commands and what they stand for.</param>
/// <param name="startPoints">Reads what stands behind /start.</param>
internal sealed class TelegramReader(TelegramCommands commands, StartPoints startPoints)
{
    /// <summary>What an update means.</summary>
    public TelegramEvent Read(Update update) => update switch
    {
        { Message: { } message } => Read(message),
        { EditedMessage: { Chat.Type: ChatType.Private, From.IsBot: false } edited } => new TelegramEvent.Edit(edited.Chat.Id, edited.Text ?? edited.Caption ?? "", edited.Id),
        { CallbackQuery: { Message: { } below } query } => Read(query, below),
        { MyChatMember: { Chat.Type: ChatType.Private, NewChatMember.Status: ChatMemberStatus.Kicked } gone } => new TelegramEvent.Blocked(gone.Chat.Id),
        { MyChatMember: { Chat.Type: not ChatType.Private, NewChatMember.Status: ChatMemberStatus.Member or ChatMemberStatus.Administrator } joined } => new TelegramEvent.Group(joined.Chat.Id),
        _ => new TelegramEvent.Nothing(),
    };

    private TelegramEvent Read(Message message) => message switch
    {
        { Chat.Type: not ChatType.Private, LeftChatMember: null } => new TelegramEvent.Group(message.Chat.Id),
        { Chat.Type: not ChatType.Private } or { From: null or { IsBot: true } } => new TelegramEvent.Nothing(),
        { Location: { } at } => new TelegramEvent.Position(message.Chat.Id, at.Latitude, at.Longitude, message.Id),
        _ when Meaning(message) is { } inbound => new TelegramEvent.Turn(message.Chat.Id, inbound, message.Id),
        _ => new TelegramEvent.Nothing(),
    };

    private Inbound? Meaning(Message message) => message switch
    {
        { ForwardOrigin: not null, Text: { } words } => new Inbound.Sent(SentKind.Forwarded, words),
        { Text: { } text } => text.StartsWith('/') ? commands.Read(text, startPoints) : new Inbound.Said(text),
        { Contact: { } card } => card.UserId == message.From!.Id ? new Inbound.Said(Dialled(card.PhoneNumber)) : new Inbound.Sent(SentKind.ForeignContact, null),
        { Photo: not null } => new Inbound.Sent(SentKind.Picture, message.Caption),
        { Voice: not null } or { Audio: not null } => new Inbound.Sent(SentKind.Voice, message.Caption),
        { Video: not null } or { VideoNote: not null } or { Animation: not null } => new Inbound.Sent(SentKind.Video, message.Caption),
        { Document: not null } => new Inbound.Sent(SentKind.File, message.Caption),
        { Sticker: not null } => new Inbound.Sent(SentKind.Sticker, null),
        { Poll: not null } => new Inbound.Sent(SentKind.Poll, null),
        { Dice: not null } or { Game: not null } or { Story: not null } => new Inbound.Sent(SentKind.Other, null),
        _ when message.Type is MessageType.Unknown => new Inbound.Sent(SentKind.Other, message.Caption),
        _ => null,
    };

    /// <summary>Telegram leaves the plus out on some devices.</summary>
    private static string Dialled(string number) => number.StartsWith('+') ? number : "+" + number;

    private static TelegramEvent Read(CallbackQuery query, Message below)
    {
        if (below.Chat.Type != ChatType.Private)
        {
            return new TelegramEvent.Nothing();
        }

        string data = query.Data ?? "";
        string? label = below.ReplyMarkup?.InlineKeyboard.SelectMany(row => row).FirstOrDefault(button => button.CallbackData == data)?.Text;
        Inbound.Said? said = data switch
        {
            TelegramKeyboard.Done => null,
            TelegramKeyboard.ByLabel => new Inbound.Said(label ?? ""),
            _ => new Inbound.Said(label ?? data, data),
        };
        return new TelegramEvent.Press(below.Chat.Id, query.Id, said, below.Id);
    }
}
