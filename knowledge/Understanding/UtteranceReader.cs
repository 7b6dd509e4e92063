namespace ThinkaLotse.Knowledge.Understanding;
/// <summary>TEMP</summary>
public sealed class UtteranceReader { public static UtteranceReader Load(string f) => new(); 
#pragma warning disable CA1822
public Understanding Read(string text, NodaTime.LocalDateTime now) => new() { Text = text }; }
