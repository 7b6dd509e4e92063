using System.Diagnostics;
using System.Globalization;
using ThinkaLotse.Fuzzing;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
double minutes = args.Length > 0 && double.TryParse(args[0], out double given) ? given : 1;
int seed = args.Length > 1 && int.TryParse(args[1], out int told) ? told : 1;
var target = new FuzzTarget(Path.Combine(AppContext.BaseDirectory, "Content"));
var mutations = new Mutations(new Random(seed), target.Seeds);
var clock = Stopwatch.StartNew();
long messages = 0;
var slowest = (Milliseconds: 0.0, Text: "");
while (clock.Elapsed.TotalMinutes < minutes)
{
    string text = mutations.Next();
    try
    {
        double milliseconds = target.Read(text);
        slowest = milliseconds > slowest.Milliseconds ? (milliseconds, text) : slowest;
    }
    catch (Exception thrown) when (thrown is not OutOfMemoryException)
    {
        Console.WriteLine($"Seed {seed}, message {messages}: {thrown.GetType().Name}: {thrown.Message}");
        Console.WriteLine($"The message in Base64 (UTF-16): {Convert.ToBase64String(System.Text.Encoding.Unicode.GetBytes(text))}");
        return 1;
    }

    messages++;
}

string head = string.Concat(slowest.Text.Take(80).Select(letter => char.IsControl(letter) ? '·' : letter));
Console.WriteLine($"{messages} messages, none threw; the slowest took {slowest.Milliseconds:0.0} ms ({slowest.Text.Length} characters: {head})");
return 0;
