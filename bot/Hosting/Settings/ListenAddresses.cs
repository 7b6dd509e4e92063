using System.Net;
using System.Net.Sockets;
using ThinkaLotse.Bot.Storage;

namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>The addresses to listen on, tried out before the server is built: the web server itself would speak of them late and in its own words.</summary>
internal static class ListenAddresses
{
    /// <summary>Checks the setting urls.</summary>
    /// <exception cref="StartException">An address can't be listened on.</exception>
    public static void Require(IConfiguration configuration)
    {
        if (configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            return;
        }

        bool hasCertificate = configuration.GetSection("Kestrel:Certificates:Default").Exists();
        foreach (string url in (configuration["urls"] ?? SettingsSetup.DefaultUrl).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Problem(url, hasCertificate) is { } problem)
            {
                throw new StartException($"The setting urls (ASPNETCORE_URLS) is \"{url}\"; {problem}");
            }
        }
    }

    private static string? Problem(string url, bool hasCertificate)
    {
        if (Parse(url) is not { } address)
        {
            return $"write an address such as {SettingsSetup.DefaultUrl}.";
        }

        if (address.Scheme == "https" && !hasCertificate)
        {
            return $"there is no certificate for https. Write http://{address.Host}:{address.Port} and put a reverse proxy in front, or name a certificate with Kestrel:Certificates:Default:Path.";
        }

        if (address.PathBase.Length > 0)
        {
            return $"the product answers at the root of its address. Write {address.Scheme}://{address.Host}:{address.Port}.";
        }

        if (address is { Port: 0, Host: "localhost" })
        {
            return "any free port goes with an IP address only. Write http://127.0.0.1:0.";
        }

        IPAddress[]? local = Local(address.Host);
        return local is null
            ? $"\"{address.Host}\" is a name, and the server would listen on all networks. Write localhost, an IP address of this machine, or * for all networks on purpose."
            : local.Select(ip => Try(new IPEndPoint(ip, address.Port), address.Host)).FirstOrDefault(problem => problem is not null);
    }

    private static BindingAddress? Parse(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Scheme: "http" or "https", IsUnixPipe: false, IsNamedPipe: false, Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort } address ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The addresses that a host stands for; null for a name.</summary>
    private static IPAddress[]? Local(string host) => host.ToUpperInvariant() switch
    {
        "LOCALHOST" => [IPAddress.Loopback, IPAddress.IPv6Loopback],
        "*" or "+" => [IPAddress.Any, IPAddress.IPv6Any],
        var other => IPAddress.TryParse(other, out var ip) ? [ip] : null,
    };

    private static string? Try(IPEndPoint end, string host)
    {
        using var listener = new TcpListener(end);
        try
        {
            listener.Start();
            return null;
        }
        catch (SocketException wrong)
        {
            return wrong.SocketErrorCode switch
            {
                SocketError.AddressAlreadyInUse => $"address already in use. Stop the other program, or choose another port, for example --urls=http://{host}:{(end.Port < IPEndPoint.MaxPort ? end.Port + 1 : 5081)}.",
                SocketError.AccessDenied => $"this user may not listen on port {end.Port}. Choose a port from 1024 on, for example {SettingsSetup.DefaultUrl}.",
                // A machine without IPv6 still has the other half of localhost and *.
                _ when end.AddressFamily == AddressFamily.InterNetworkV6 && !IPAddress.TryParse(host, out _) => null,
                SocketError.AddressNotAvailable => $"{end.Address} is no address of this machine. Write localhost, an IP address of this machine, or *.",
                _ => $"it can't be listened on ({wrong.Message}). Write an address such as {SettingsSetup.DefaultUrl}.",
            };
        }
    }
}
