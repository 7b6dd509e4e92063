using CsvHelper;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange.Csv;

/// <summary>Services as a table that a German spreadsheet opens by double click: semicolons, UTF-8 with its mark, a row a service, the field names on top.</summary>
internal static class TableWriter
{
    private static readonly CsvWriterOptions s_form = new() { Separator = ';', WriteByteOrderMark = true };

    /// <summary>The whole file.</summary>
    public static byte[] Write(IReadOnlyList<Service> services, bool isPublic)
    {
        ServiceField[] columns = [.. ServiceField.All.Where(field => !isPublic || !field.IsInternal)];
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, s_form, leaveOpen: true))
        {
            csv.WriteRecord([.. columns.Select(column => column.Name)]);
            foreach (var service in services)
            {
                csv.WriteRecord([.. columns.Select(column => CellGuard.Put(Cell(column, service)))]);
            }
        }

        return file.ToArray();
    }

    private static string Cell(ServiceField column, Service service) =>
        column.IsList ? CellList.Join(column.Of(service)) : column.Of(service) is [var value] ? value : "";
}
