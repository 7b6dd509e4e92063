using System.ComponentModel.DataAnnotations;

namespace ThinkaLotse.Bot.Desk.OpenId;

/// <summary>The office's own sign-in service (OpenID Connect), such as Keycloak or Entra ID; off without an authority.</summary>
public sealed class OpenIdOptions : IValidatableObject
{
    public const string Section = "OpenId";

    /// <summary>The address of the service, such as "https://login.example.org/realms/office". Without https only on this machine. Default: off.</summary>
    [RegularExpression(@"https://[^\s?#]+|http://(localhost|127\.0\.0\.1)(:\d{1,5})?(/[^\s?#]*)?", ErrorMessage = "an address such as https://login.example.org/realms/office, or nothing")]
    public string Authority { get; set; } = "";

    /// <summary>The name under which the service knows this product.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The secret that belongs to it.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>What colleagues call the service; stands on the button.</summary>
    [StringLength(40, MinimumLength = 1, ErrorMessage = "a name of at most {1} characters")]
    public string Name { get; set; } = "Büro-Konto";

    /// <summary>The service itself asks for a second factor, so the desk does not ask again. Default false.</summary>
    [AllowedValues(true, false, ErrorMessage = "true or false")]
    public bool HasSecondFactor { get; set; }

    /// <summary>Whether colleagues may sign in with it.</summary>
    public bool IsOn() => Authority.Length > 0;

    /// <summary>A service without the product's name and secret there lets nobody in.</summary>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn() && ClientId.Length == 0)
        {
            yield return new ValidationResult("the name under which OpenId:Authority knows this product", [nameof(ClientId)]);
        }

        if (IsOn() && ClientSecret.Length == 0)
        {
            yield return new ValidationResult("the secret that belongs to OpenId:ClientId", [nameof(ClientSecret)]);
        }
    }
}
