using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Commands.Lines;

/// <summary>The frame of commands that answer line by line: with --jsonl one JSON object in, one out, in the same order and nothing else; else plain text in and a table for people out.</summary>
internal static class LineCommand
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    private static readonly LocalDateTimePattern s_minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

    /// <summary>Makes a command.</summary>
    /// <param name="name">As typed.</param>
    /// <param name="description">What it does, for --help.</param>
    /// <param name="load">Makes ready whatever answers; called once.</param>
    /// <param name="fromText">A plain line as input.</param>
    /// <param name="row">An answer as the row of a table.</param>
    public static Command Create<TIn, TOut>(string name, string description, Func<Func<TIn, TOut>> load, Func<string, TIn> fromText, Func<TOut, string> row)
    {
        var jsonl = new Option<bool>("--jsonl") { Description = "Reads and writes one JSON object a line." };
        var command = new Command(name, description) { jsonl };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var answer = load();
            bool isJson = parsed.GetValue(jsonl);
            using var input = new StreamReader(Console.OpenStandardInput());
            await using var output = new StreamWriter(Console.OpenStandardOutput());
            for (int number = 1; await input.ReadLineAsync(cancellationToken) is { } line; number++)
            {
                if (line.Length > 0)
                {
                    string written = isJson ? JsonSerializer.Serialize(Answer(answer, Read<TIn>(line, number), number), s_json) : row(answer(fromText(line)));
                    await output.WriteLineAsync(written.AsMemory(), cancellationToken);
                    await output.FlushAsync(cancellationToken);
                }
            }

            return 0;
        });
        return command;
    }

    private static TOut Answer<TIn, TOut>(Func<TIn, TOut> answer, TIn line, int number)
    {
        try
        {
            return answer(line);
        }
        catch (StartException wrong)
        {
            throw new StartException($"Line {number} of the input: {wrong.Message}");
        }
    }

    /// <summary>An object as one line of JSON.</summary>
    public static string Write<T>(T value) => JsonSerializer.Serialize(value, s_json);

    /// <summary>A wall-clock time such as 2026-11-23T10:15; null is the time now in Berlin.</summary>
    /// <exception cref="StartException">It is no such time.</exception>
    public static LocalDateTime Time(string? written)
    {
        if (written is null)
        {
            return Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).LocalDateTime;
        }

        var parsed = s_minute.Parse(written);
        return parsed.Success ? parsed.Value : throw new StartException($"\"now\" is \"{written}\"; write it like 2026-11-23T10:15.");
    }

    /// <summary>Such as 2026-11-23T10:15.</summary>
    public static string Write(LocalDateTime time) => s_minute.Format(time);

    /// <summary>A line of the input.</summary>
    /// <exception cref="StartException">It is no such object; the sentence names the line.</exception>
    public static T Read<T>(string line, int number)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, s_json) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            throw new StartException($"Line {number} of the input is no JSON object as this command reads it ({wrong.Message}).");
        }
    }
}
