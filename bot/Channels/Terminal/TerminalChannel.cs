using System.Globalization;
using NodaTime;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Dialogs.Engine;

namespace ThinkaLotse.Bot.Channels.Terminal;

/// <summary>The dialogs in the terminal: buttons are numbers, an empty line or Ctrl+D ends it; nothing is stored.</summary>
public sealed class TerminalChannel(TurnEngine engine, Dialogs.Ports.Office office, Func<Instant> now, TextReader input, TextWriter output)
{
    private Conversation _conversation = new();
    private IReadOnlyList<Button> _buttons = [];
    private bool _ticketIsOpen;

    /// <summary>Talks until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await PlayAsync(new Inbound.Opened(null));
        while (!cancellationToken.IsCancellationRequested)
        {
            await output.WriteAsync("> ");
            if (await input.ReadLineAsync(cancellationToken) is not { Length: > 0 } line)
            {
                return;
            }

            await PlayAsync(Said(line));
        }
    }

    private Inbound.Said Said(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= _buttons.Count
            ? new Inbound.Said(_buttons[number - 1].Title, _buttons[number - 1].Value)
            : new Inbound.Said(line);

    private async Task PlayAsync(Inbound inbound)
    {
        var inputs = new TurnInputs(now(), TicketCodes.NewCode(), office, _ticketIsOpen);
        var result = engine.Play(_conversation, inbound, inputs);
        _conversation = result.Conversation;
        foreach (var reply in result.Replies)
        {
            await WriteAsync(reply);
        }

        foreach (var effect in result.Effects)
        {
            _ticketIsOpen = effect switch
            {
                Effect.OpenTicket => true,
                Effect.WithdrawTicket or Effect.DeleteConversation => false,
                _ => _ticketIsOpen,
            };
            await output.WriteLineAsync($"[{effect.GetType().Name}]");
        }
    }

    private async Task WriteAsync(Reply reply)
    {
        await output.WriteLineAsync();
        await output.WriteLineAsync(reply.Name is null ? reply.Text : $"{reply.Name}: {reply.Text}");
        foreach (var card in reply.Cards)
        {
            await output.WriteLineAsync($"  ┌ {card.Title}{(card.Subtitle is null ? "" : $" ({card.Subtitle})")}");
            await output.WriteLineAsync("  │ " + card.Text.Replace("\n", "\n  │ ", StringComparison.Ordinal));
            foreach (var action in card.Actions.Where(action => action.Uri.StartsWith("http", StringComparison.Ordinal)))
            {
                await output.WriteLineAsync($"  │ {action.Title}: {action.Uri}");
            }
        }

        if (reply.Buttons.Count > 0)
        {
            _buttons = reply.Buttons;
            await output.WriteLineAsync(string.Join("  ", reply.Buttons.Select((button, index) => string.Create(CultureInfo.InvariantCulture, $"[{index + 1}] {button.Title}"))));
        }
    }
}
