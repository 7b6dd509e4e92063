using ThinkaLotse.Benchmarks;

// Run with: dotnet run -c Release --project tests/Benchmarks
Console.WriteLine("| what | median | p95 | ratio to the baseline of the same run |");
Console.WriteLine("|---|---|---|---|");
TurnBenchmark.Run();
SearchBenchmark.Run();
await ServerBenchmark.RunAsync();
