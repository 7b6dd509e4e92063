using NodaTime;
using ThinkaLotse.Dialogs.Ports;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Topics;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Dialogs.Engine;

/// <summary>The workbench of one turn: what was heard, what is remembered, what will be said and done. It lives for one turn only.</summary>
public sealed class Turn
{
    private readonly DialogTexts _texts;
    private readonly List<Reply> _replies = [];
    private readonly List<Effect> _effects = [];

    internal Turn(Conversation conversation, TurnInputs inputs, DialogTexts texts, KnowledgeBase knowledge, LocalDateTime now)
    {
        Knowledge = knowledge;
        Conversation = conversation;
        Slots = Known(conversation.Slots, knowledge);
        Inputs = inputs;
        Now = now;
        _texts = texts;
    }

    /// <summary>Where the conversation stands; the engine moves it on.</summary>
    public Conversation Conversation { get; internal set; }

    /// <summary>The answers so far; dialogs replace it when one is filled.</summary>
    public Slots Slots { get; set; }

    public TurnInputs Inputs { get; }

    public Office Office => Inputs.Office;

    /// <summary>Topics, services and places.</summary>
    public KnowledgeBase Knowledge { get; }

    /// <summary>Wall-clock time of Europe/Berlin.</summary>
    public LocalDateTime Now { get; }

    /// <summary>The message's words; empty for a button.</summary>
    public Understanding Heard { get; internal set; } = new() { Text = "" };

    /// <summary>The key of the pressed answer, or null for free words.</summary>
    public string? Pressed { get; internal set; }

    /// <summary>The danger that this turn answers, or null.</summary>
    public CrisisFinding? Danger { get; internal set; }

    /// <summary>The resident wants a person.</summary>
    public bool WantsHuman { get; internal set; }

    /// <summary>The dialog that follows when this one ends, or null.</summary>
    public string? Next { get; internal set; }

    /// <summary>The message was answered in this turn, though the open question was not: something was taken along, or said to be impossible.</summary>
    internal bool HasNoted { get; set; }

    /// <summary>What was said before a more pressing dialog came up is to be answered now.</summary>
    internal bool AnswersHeld { get; set; }

    /// <summary>The dialog that follows hears this turn's message too.</summary>
    internal bool PassesOn { get; set; }

    internal IReadOnlyList<Reply> Replies => _replies;

    internal IReadOnlyList<Effect> Effects => _effects;

    /// <summary>A pressed yes or one in words.</summary>
    public bool SaysYes => Pressed == "yes" || (Pressed is null && Heard.Act == DialogAct.Ja);

    /// <summary>A pressed no or one in words.</summary>
    public bool SaysNo => Pressed == "no" || (Pressed is null && Heard.Act == DialogAct.Nein);

    /// <summary>Says a text of the dialogs' YAML files.</summary>
    /// <param name="key">Such as "concern.found".</param>
    /// <param name="values">Placeholders by name.</param>
    public void Say(string key, params (string Name, string Value)[] values) =>
        SayWith(key, [], values);

    /// <summary>Says a text with cards below it.</summary>
    public void SayWith(string key, IReadOnlyList<Card> cards, params (string Name, string Value)[] values) =>
        _replies.Add(new Reply(key, Text(key, values), cards, []));

    /// <summary>A text of the dialogs' YAML files, to be put into another one.</summary>
    public string Text(string key, params (string Name, string Value)[] values) =>
        _texts.Said(key).Fill(values);

    /// <summary>The office has to do this.</summary>
    public void Do(Effect effect) => _effects.Add(effect);

    /// <summary>When this dialog ends, go on with another; null: with the one that waits below.</summary>
    public void GoOnWith(string? dialog) => Next = dialog;

    /// <summary>A dialog that waits below has nothing more to ask.</summary>
    public void Drop(string dialog) =>
        Conversation = Conversation with { Frames = [.. Conversation.Frames.Where(frame => frame.Dialog != dialog)] };

    /// <summary>When this dialog ends, answer what was said before it came up.</summary>
    public void AnswerHeld() => AnswersHeld = true;

    /// <summary>The dialog that follows reads the same message, instead of asking first.</summary>
    public void PassOnTo(string dialog)
    {
        Next = dialog;
        PassesOn = true;
    }

    /// <summary>Remembers that this turn filled a slot of the appointment.</summary>
    public void MarkAppointmentTurn()
    {
        if (!Slots.AppointmentTurns.Contains(Conversation.Turn))
        {
            Slots = Slots with { AppointmentTurns = [.. Slots.AppointmentTurns, Conversation.Turn] };
        }
    }

    /// <summary>A topic that the conversation is about.</summary>
    public Topic Topic(string id) => Knowledge.FindTopic(id) ?? throw new KeyNotFoundException($"No topic \"{id}\" in the knowledge base.");

    /// <summary>A conversation may be older than the knowledge base: topics that are gone are forgotten.</summary>
    private static Slots Known(Slots slots, KnowledgeBase knowledge) =>
        slots.Concerns.Concat(slots.Candidates).All(topic => knowledge.FindTopic(topic) is not null)
            ? slots
            : slots with
            {
                Concerns = [.. slots.Concerns.Where(topic => knowledge.FindTopic(topic) is not null)],
                Candidates = [.. slots.Candidates.Where(topic => knowledge.FindTopic(topic) is not null)],
            };

    internal void Add(Reply reply) => _replies.Add(reply);

    internal void OfferOnLast(IReadOnlyList<Button> buttons)
    {
        if (_replies.Count > 0)
        {
            _replies[^1] = _replies[^1] with { Buttons = buttons };
        }
    }
}
