using ThinkaLotse.Knowledge.Content;
using ThinkaLotse.Knowledge.Exchange.Csv;
using ThinkaLotse.Knowledge.Exchange.Hsds;
using ThinkaLotse.Knowledge.Services;

namespace ThinkaLotse.Knowledge.Exchange;

/// <summary>Writes what the office knows of services for others.</summary>
public static class ServiceExport
{
    /// <summary>The whole file.</summary>
    /// <param name="knowledge">What the office knows.</param>
    /// <param name="format">HSDS or CSV.</param>
    /// <param name="isPublic">Only what residents may see: no services that are hidden from them, no notes and reasons.</param>
    public static byte[] Write(KnowledgeBase knowledge, ExchangeFormat format, bool isPublic)
    {
        IReadOnlyList<Service> services = [.. knowledge.Services.Where(service => !isPublic || service.IsShownToResidents)];
        return format == ExchangeFormat.Hsds ? new HsdsWriter(knowledge, isPublic).Write(services) : TableWriter.Write(services, isPublic);
    }
}
