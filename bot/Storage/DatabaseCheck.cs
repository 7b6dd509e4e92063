using Microsoft.Data.Sqlite;

namespace ThinkaLotse.Bot.Storage;

/// <summary>Whether a file is a whole database, before anybody relies on it.</summary>
internal static class DatabaseCheck
{
    /// <summary>What is wrong with the file, as the end of a sentence that begins with it; null when all is well.</summary>
    /// <param name="file">Absolute path of a file that is there.</param>
    /// <param name="pragma">"integrity_check", or "quick_check", which leaves the indexes out.</param>
    public static string? Problem(string file, string pragma)
    {
        if (System.IO.Directory.Exists(file))
        {
            return "is a folder";
        }

        try
        {
            using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
            connection.Open();
            using var check = connection.CreateCommand();
            check.CommandText = $"PRAGMA {pragma}(1)";
            string result = check.ExecuteScalar() as string ?? "";
            return result == "ok" ? null : $"is damaged ({result.ReplaceLineEndings(" ").Trim()})";
        }
        catch (SqliteException wrong)
        {
            return $"is no database that can be opened ({wrong.Message.TrimEnd('.')})";
        }
    }

    /// <summary>The value of a fact in it; null when there is none.</summary>
    /// <exception cref="SqliteException">It has no facts: it is a database of another program.</exception>
    public static string? Fact(string file, string name)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Value\" FROM \"Facts\" WHERE \"Name\" = $name";
        command.Parameters.AddWithValue("$name", name);
        return command.ExecuteScalar() as string;
    }
}
