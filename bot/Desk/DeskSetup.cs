using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ThinkaLotse.Bot.Api;
using ThinkaLotse.Bot.Curation;
using ThinkaLotse.Bot.Desk.Accounts;
using ThinkaLotse.Bot.Desk.Casework;
using ThinkaLotse.Bot.Desk.Directory;
using ThinkaLotse.Bot.Desk.Inbox;
using ThinkaLotse.Bot.Desk.Layout;
using ThinkaLotse.Bot.Desk.OpenId;
using ThinkaLotse.Bot.Hosting;
using ThinkaLotse.Bot.Hosting.Settings;
using ThinkaLotse.Bot.Storage;
using ThinkaLotse.Bot.Tickets;
using ThinkaLotse.Knowledge.PlainGerman;

namespace ThinkaLotse.Bot.Desk;

/// <summary>The counsellors' desk.</summary>
public static class DeskSetup
{
    /// <summary>Adds accounts, pages and live updates.</summary>
    public static void AddDesk(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.AddOptions<DeskOptions>(DeskOptions.Section);
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddIdentityCore<Counsellor>(AccountRules.Apply).AddEntityFrameworkStores<LotseDb>().AddSignInManager<DeskSignIn>();
        builder.Services.AddAuthentication(DeskCookie.Scheme).AddCookie(DeskCookie.Scheme, DeskCookie.Apply).AddCookie(DeskCookie.CodeScheme, DeskCookie.ApplyCode);
        builder.Services.AddOptions<CookieAuthenticationOptions>(DeskCookie.Scheme)
            .Configure<IOptions<DeskOptions>>((cookie, desk) => cookie.ExpireTimeSpan = TimeSpan.FromHours(desk.Value.SessionHours));
        builder.Services.AddAuthorization(DeskPolicy.Apply);
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "lotse-form";
            antiforgery.Cookie.Path = "/desk";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.AddRateLimiter(limits => limits.AddPolicy<string, SignInLimit>(SignInLimit.Policy));
        builder.Services.AddSingleton<DeskAssets>().AddSingleton<DeskStreams>().AddSingleton<DeskSessions>().AddSingleton<SecondFactors>().AddSingleton<DeskStamp>();
        string content = (builder.Configuration.GetSection(KnowledgeOptions.Section).Get<KnowledgeOptions>() ?? new KnowledgeOptions()).Folder;
        builder.Services.AddSingleton(_ => PlainGermanChecker.Load(content));
        builder.Services.AddSingleton<LiveDirectory>().AddSingleton<CuratorDesk>();
        builder.Services.AddSingleton<AccountLinks>().AddSingleton<FirstAccount>().AddSingleton<TeamDesk>().AddScoped<Joining>();
        builder.Services.AddSingleton<TicketDesk>().AddSingleton<VisibleTranscript>();
        builder.Services.AddScoped<InboxReader>().AddScoped<TicketReader>();
        builder.AddOpenId();
        builder.AddApi();
    }

    /// <summary>Sign-in and antiforgery, before the routes.</summary>
    public static void UseDesk(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Use(next => context => DeskHeaders.SetAsync(context, next));
        app.UseWhen(IsDeskPage, desk => desk.UseExceptionHandler(failing => failing.Run(TroubleAsync)).UseStatusCodePages(pages => TroubleAsync(pages.HttpContext)));
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    /// <summary>Maps the desk's pages and the API.</summary>
    public static void MapDesk(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.MapGet("/desk/assets/{name}", (string name, DeskAssets assets, HttpContext context) => assets.Send(name, context)).ExcludeFromDescription();
        var signedIn = app.MapGroup("/desk").RequireAuthorization().ExcludeFromDescription();
        signedIn.AddEndpointFilter<OwnFormFilter>();
        SignInEndpoints.Map(signedIn);
        OpenIdEndpoints.Map(signedIn, app.Services.GetRequiredService<IOptions<OpenIdOptions>>().Value);
        var desk = signedIn.MapGroup("").RequireAuthorization(DeskPolicy.Ready);
        SecondFactorEndpoints.Map(signedIn, desk);
        AccountEndpoints.Map(desk);
        var counselling = desk.MapGroup("").RequireAuthorization(DeskPolicy.Counselling);
        InboxEndpoints.Map(desk, counselling);
        TicketEndpoints.Map(counselling);
        var curating = desk.MapGroup("").RequireAuthorization(DeskPolicy.Curating);
        DirectoryEndpoints.Map(curating);
        ServiceEndpoints.Map(curating);
        var administering = desk.MapGroup("").RequireAuthorization(DeskPolicy.Administering);
        TeamEndpoints.Map(administering);
        PersonEndpoints.Map(administering);
        app.MapApi();
    }

    private static bool IsDeskPage(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/desk", StringComparison.OrdinalIgnoreCase) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal);

    private static Task TroubleAsync(HttpContext context)
    {
        int status = context.Response.StatusCode;
        return new RazorComponentResult<TroublePage>(new { Status = status }) { StatusCode = status }.ExecuteAsync(context);
    }
}
