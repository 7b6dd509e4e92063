namespace ThinkaLotse.Knowledge.Understanding;

/// <summary>What an appointment needs beside time and place.</summary>
[Flags]
public enum AppointmentNeeds
{
    None = 0,
    Interpreter = 1,
    Wheelchair = 2,
    ChildComesAlong = 4,
    HomeVisit = 8,
}
