using ThinkaLotse.Benchmarks;

// Run with: dotnet run -c Release --project tests/Benchmarks [turn|search|server|telegram]
Console.WriteLine("| what | median | p95 | ratio to the baseline of the same run |");
Console.WriteLine("|---|---|---|---|");
if (args is [] or ["turn"])
{
    TurnBenchmark.Run();
}

if (args is [] or ["search"])
{
    SearchBenchmark.Run();
}

if (args is [] or ["server"])
{
    await ServerBenchmark.RunAsync();
}

if (args is [] or ["telegram"])
{
    await TelegramBenchmark.RunAsync();
}
