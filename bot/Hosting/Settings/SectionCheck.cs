using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace ThinkaLotse.Bot.Hosting.Settings;

/// <summary>Finds all that is wrong in one section of the settings. The error messages of an options class are the words behind "write …".</summary>
/// <param name="section">As it is set.</param>
/// <param name="options">The class that it fills.</param>
internal sealed class SectionCheck(IConfigurationSection section, Type options)
{
    /// <summary>A sentence for each finding, with the full name, the value and the remedy.</summary>
    public IReadOnlyList<string> Findings()
    {
        var unknown = Unknown().ToList();
        var unreadable = Unreadable().ToList();
        object instance = Bind([.. unreadable.Select(property => property.Name)]);
        return
        [
            .. unknown,
            .. unreadable.Select(property => Sentence(property.Name, Remedy(property))),
            .. options.GetProperties().Except(unreadable).SelectMany(property => Broken(property, instance)),
            .. (instance as IValidatableObject)?.Validate(new ValidationContext(instance)).Select(result => Sentence(result.MemberNames.First(), result.ErrorMessage!)) ?? [],
        ];
    }

    private IEnumerable<string> Unknown() => section.AsEnumerable(makePathsRelative: false)
        .Where(pair => pair.Key != section.Path && pair.Value is not null && !KnownSettings.Has(pair.Key))
        .Select(pair => KnownSettings.Unknown(pair.Key));

    private IEnumerable<PropertyInfo> Unreadable() => section.GetChildren()
        .Where(child => !child.GetChildren().Any())
        .Select(child => (child.Value, Property: KnownSettings.Property(options, child.Key)))
        .Where(set => set.Property is not null && !KnownSettings.IsCollection(set.Property) && !IsReadable(set.Value, set.Property.PropertyType))
        .Select(set => set.Property!);

    private static bool IsReadable(string? value, Type type)
    {
        try
        {
            return value is not null && TypeDescriptor.GetConverter(type).ConvertFromInvariantString(value) is not null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or NotSupportedException or OverflowException)
        {
            return false;
        }
    }

    private object Bind(HashSet<string> without)
    {
        object instance = Activator.CreateInstance(options)!;
        var readable = section.AsEnumerable(makePathsRelative: true).Where(pair => pair.Value is not null && !without.Contains(pair.Key.Split(':')[0]));
        new ConfigurationBuilder().AddInMemoryCollection(readable).Build().Bind(instance);
        return instance;
    }

    private IEnumerable<string> Broken(PropertyInfo property, object instance) => property.GetCustomAttributes<ValidationAttribute>()
        .Where(rule => !rule.IsValid(property.GetValue(instance)))
        .Take(1)
        .Select(rule => Sentence(property.Name, rule.FormatErrorMessage(property.Name)));

    private static string Remedy(PropertyInfo property) =>
        property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault()?.FormatErrorMessage(property.Name) ?? "a text";

    private string Sentence(string name, string remedy)
    {
        string state = section[name] is { Length: > 0 } value ? $"is \"{value}\"" : "is empty";
        return $"The setting {section.Path}:{name} {state}; write {remedy}.";
    }
}
