using System.ComponentModel;
using ThinkaLotse.Knowledge.Understanding;

namespace ThinkaLotse.Bot.Api;

/// <summary>How a resident may be reached, and how not.</summary>
public sealed record TicketContact
{
    [Description("As the resident gave it; absent when untold.")]
    public string? Name { get; init; }

    [Description("Call only as callSafety allows.")]
    public string? Phone { get; init; }

    public string? Email { get; init; }

    [Description("Binding for everything that leaves the house; absent when no phone number was given.")]
    public CallSafety? CallSafety { get; init; }

    [Description("Somebody near the resident must not learn of the request.")]
    public bool IsDiscreet { get; init; }

    [Description("What the resident said about being reached, in their own words; absent when nothing.")]
    public string? Note { get; init; }
}
