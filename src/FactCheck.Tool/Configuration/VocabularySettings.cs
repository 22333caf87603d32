using System.Globalization;
using System.Text.Json;

namespace FactCheck.Tool.Configuration;

/// <summary>Reads the domain vocabulary of a configuration.</summary>
internal static class VocabularySettings
{
    private static readonly string[] Names = ["aliases", "distinct", "units", "roles"];

    private const string GroupsExpected = "an array of groups, each an array of names";

    /// <exception cref="SettingsException">It cannot be understood, or a declaration makes no sense.</exception>
    public static DomainVocabulary Read(JsonElement element)
    {
        var vocabulary = DomainVocabulary.Empty;
        foreach (var property in SettingsReader.Properties(element, "vocabulary", Names))
        {
            var (name, value) = ("vocabulary." + property.Name, property.Value);
            vocabulary = property.Name switch
            {
                "aliases" => vocabulary with { Aliases = Groups(value, name) },
                "distinct" => vocabulary with { Distinct = Groups(value, name) },
                "roles" => vocabulary with { Roles = Groups(value, name) },
                _ => vocabulary with { Units = SettingsReader.Properties(value, name, null).ToDictionary(unit => unit.Name, unit => Unit(unit.Value, $"{name}.{unit.Name}"), StringComparer.Ordinal) },
            };
        }

        try
        {
            _ = new FactChecker(FactCheckerOptions.Default with { Vocabulary = vocabulary });
            return vocabulary;
        }
        catch (ArgumentException exception) when (exception.InnerException is FormatException)
        {
            throw new SettingsException("'vocabulary': " + exception.InnerException.Message.TrimEnd('.'));
        }
    }

    private static List<IReadOnlyList<string>> Groups(JsonElement value, string name) =>
        SettingsReader.Items(value, name, GroupsExpected).ConvertAll<IReadOnlyList<string>>(group => SettingsReader.Items(group, name, GroupsExpected).ConvertAll(item => SettingsReader.Word(item, name)));

    /// <summary>"158.987 l".</summary>
    private static DomainUnit Unit(JsonElement value, string name)
    {
        var parts = SettingsReader.Word(value, name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var factor)
            ? new DomainUnit(factor, parts[1])
            : throw new SettingsException($"'{name}' must be a number and a unit of measure, such as \"158.987 l\"");
    }
}
