namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>What a message asks of the office beside its concern; found by the rules of Content/Phrases/wishes.yaml.</summary>
[Flags]
public enum Wishes
{
    None = 0,

    /// <summary>An appointment.</summary>
    Appointment = 1,

    /// <summary>A person, now or by a call back.</summary>
    Human = 2,

    /// <summary>The request that was sent, or the appointment, is to be taken back.</summary>
    Withdraw = 4,

    /// <summary>The request that was sent is to be changed.</summary>
    Change = 8,

    /// <summary>A judgement on rights that only a person may give.</summary>
    Judgement = 16,

    /// <summary>Medical advice, which the office never gives.</summary>
    Medical = 32,

    /// <summary>As soon as possible.</summary>
    Soonest = 64,

    /// <summary>Only here in the chat.</summary>
    ChatHere = 128,

    /// <summary>How it stands with the request that was sent.</summary>
    Status = 512,

    /// <summary>Any place will do.</summary>
    Anywhere = 256,
}
