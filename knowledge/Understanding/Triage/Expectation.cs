using System.Text.Json.Serialization;

namespace ThinkaLotse.Knowledge.Understanding.Triage;

/// <summary>What the dialog has just asked for; a short answer means what was asked.</summary>
public enum Expectation
{
    None,
    [JsonStringEnumMemberName("yesno")]
    YesNo,
    Name,
    Contact,
    Time,
    Place,
}
