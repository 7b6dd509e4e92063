using CsvHelper;
using NodaTime.Text;
using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Csv;

/// <summary>Reads a table as <see cref="TableWriter"/> writes it, or as a spreadsheet has saved it since. A column that is missing leaves its field as it is known; an empty cell empties it.</summary>
internal sealed class TableReader
{
    private static readonly LocalDatePattern s_germanDay = LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu");

    private readonly string _file;
    private readonly char _separator;
    private string[] _columns = [];

    private TableReader(string file, char separator) => (_file, _separator) = (file, separator);

    /// <summary>A draft of each row.</summary>
    /// <exception cref="ContentException">The table can't be read; the message names line and column.</exception>
    public static IReadOnlyList<ServiceDraft> Read(string file)
    {
        string text = TableText.Read(file);
        char separator = TableText.Separator(text);
        using var csv = CsvReader.FromText(TableText.WithoutHint(text), new CsvReaderOptions { Separator = separator, HasHeader = false, TrackLineNumbers = true, MalformedData = CsvMalformedDataHandling.Throw });
        try
        {
            return new TableReader(file, separator).Rows(csv);
        }
        catch (CsvFormatException wrong)
        {
            throw new ContentException(file, (int)Math.Max(1, wrong.LineNumber), "the quotation marks of this row are wrong: a cell that holds one begins and ends with one, and has two inside for each. Save the table with the spreadsheet program.");
        }
    }

    private List<ServiceDraft> Rows(CsvReader csv)
    {
        var drafts = new List<ServiceDraft>();
        while (csv.Read())
        {
            string[] cells = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).Select(cell => cell.Trim())];
            if (Array.TrueForAll(cells, cell => cell.Length == 0))
            {
                continue;
            }

            if (_columns.Length == 0)
            {
                _columns = Columns(cells, (int)csv.LineNumber);
            }
            else
            {
                drafts.Add(Row(cells, (int)csv.LineNumber));
            }
        }

        return _columns.Length > 0 ? drafts : throw new ContentException(_file, 1, "the table is empty; its first line names the columns, such as id;name;phone.");
    }

    private string[] Columns(string[] cells, int line)
    {
        string[] names = [.. cells.Reverse().SkipWhile(cell => cell.Length == 0).Reverse()];
        if (Array.Find(names, name => ServiceField.Find(name) is null) is { } unknown)
        {
            throw new ContentException(_file, line, $"the column \"{unknown}\" is not known; known are {string.Join(", ", ServiceField.All.Select(field => field.Name))}.");
        }

        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ContentException(_file, line, $"the column \"{twice.Key}\" is there twice; delete one of the two.");
        }

        return names.Contains("id") ? names : throw new ContentException(_file, line, "there is no column \"id\"; it tells which service a row is about.");
    }

    private ServiceDraft Row(string[] cells, int line)
    {
        string id = CellGuard.Take(cells[Math.Min(Array.IndexOf(_columns, "id"), cells.Length - 1)]);
        var draft = new ServiceDraft(_file, line, id.Length > 0 ? id : "row without id");
        if (cells.Skip(_columns.Length).FirstOrDefault(cell => cell.Length > 0) is { } beyond)
        {
            throw draft.Wrong($"\"{beyond}\" stands beyond the last column; put a text with {_separator} in it into quotation marks.");
        }

        for (int column = 0; column < _columns.Length; column++)
        {
            string text = column < cells.Length ? CellGuard.Take(cells[column]) : "";
            draft.Set(_columns[column], ServiceField.Find(_columns[column])!.IsList ? [.. CellList.Split(text).Select(entry => Day(_columns[column], entry))] : [Day(_columns[column], text)]);
        }

        return draft;
    }

    /// <summary>Spreadsheets like to turn 2026-11-23 into 23.11.2026.</summary>
    private static string Day(string column, string text) =>
        column is "checked" or ServiceField.SourceDates && s_germanDay.Parse(text) is { Success: true, Value: var day } ? LocalDatePattern.Iso.Format(day) : text;
}
