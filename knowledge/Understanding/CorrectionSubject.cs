namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>The answer that a <see cref="Correction"/> is about.</summary>
public enum CorrectionSubject
{
    Unnamed,
    Topic,
    Times,
    Office,
    Phone,
    Email,
    Name,
    CallSafety,
    Needs,
    Home,
}
