using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Dialogs;

namespace ThinkaLotse.Bot.Hosting;

/// <summary>What the office knows and how it talks, read from the content files while the rest of the server is being built.</summary>
public static class DialogsSetup
{
    /// <summary>Starts reading and adds the engine.</summary>
    public static void AddDialogs(this WebApplicationBuilder builder)
    {
        var knowledge = builder.Configuration.GetSection(KnowledgeOptions.Section).Get<KnowledgeOptions>() ?? new KnowledgeOptions();
        var data = builder.Configuration.GetSection(DataOptions.Section).Get<DataOptions>() ?? new DataOptions();
        string? learnt = LearntFolder.Choose(Path.GetFullPath(data.Folder));
        var loading = Task.Run(() => DialogOffice.Load(knowledge.Folder, Path.Combine(AppContext.BaseDirectory, "Dialogs"), learnt));
        builder.Services.AddSingleton(_ => loading.GetAwaiter().GetResult());
        builder.Services.AddSingleton(services => services.GetRequiredService<DialogOffice>().Knowledge);
        builder.Services.AddSingleton(services => services.GetRequiredService<DialogOffice>().Engine);
        builder.Services.AddSingleton(services => services.GetRequiredService<DialogOffice>().Texts);
        builder.Services.AddSingleton(services => services.GetRequiredService<DialogOffice>().Directory);
        builder.Services.AddSingleton(services => services.GetRequiredService<DialogOffice>().Emergency);
    }
}
