using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FactCheck.Tests.Reports;

/// <summary>
/// The part of JSON Schema 2020-12 that our schema uses. Stricter in one point: a property that the schema does not name is an error, so
/// that nothing is written that is not documented.
/// </summary>
internal sealed partial class MiniSchema(JsonObject root)
{
    public IReadOnlyList<string> Errors(JsonNode? value, string definition)
    {
        var errors = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        Check(value, (JsonObject)root["$defs"]![definition]!, "$", errors, known);
        errors.AddRange(Paths(value, "$").Where(path => !known.Contains(path)).Select(path => path + ": not in the schema"));
        return errors;
    }

    private void Check(JsonNode? value, JsonObject schema, string path, List<string> errors, HashSet<string> known)
    {
        foreach (var (keyword, argument) in schema)
        {
            switch (keyword)
            {
                case "description" or "additionalProperties":
                    break;
                case "$ref":
                    Check(value, (JsonObject)root["$defs"]![argument!.GetValue<string>()["#/$defs/".Length..]]!, path, errors, known);
                    break;
                case "allOf":
                    foreach (var part in argument!.AsArray())
                    {
                        Check(value, part!.AsObject(), path, errors, known);
                    }

                    break;
                case "anyOf":
                    CheckAny(value, argument!.AsArray(), path, errors, known);
                    break;
                case "type":
                    var types = argument is JsonArray list ? [.. list.Select(type => type!.GetValue<string>())] : new[] { argument!.GetValue<string>() };
                    Expect(types.Any(type => IsType(value, type)), $"{path}: is not {string.Join(" or ", types)}", errors);
                    break;
                case "enum":
                    Expect(argument!.AsArray().Any(choice => JsonNode.DeepEquals(choice, value)), $"{path}: {value} is not in the enum", errors);
                    break;
                case "pattern":
                    Expect(value is null || Regex.IsMatch(value.GetValue<string>(), argument!.GetValue<string>(), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)), $"{path}: {value} does not match", errors);
                    break;
                case "minimum":
                    Expect(value!.AsValue().GetValue<decimal>() >= argument!.GetValue<decimal>(), $"{path}: too small", errors);
                    break;
                case "maximum":
                    Expect(value!.AsValue().GetValue<decimal>() <= argument!.GetValue<decimal>(), $"{path}: too large", errors);
                    break;
                case "minItems":
                    Expect(value is not JsonArray counted || counted.Count >= argument!.GetValue<int>(), $"{path}: too few", errors);
                    break;
                case "required":
                    foreach (var name in argument!.AsArray().Where(_ => value is JsonObject))
                    {
                        Expect(value!.AsObject().ContainsKey(name!.GetValue<string>()), $"{path}: lacks {name}", errors);
                    }

                    break;
                case "properties":
                    foreach (var (name, part) in argument!.AsObject().Where(pair => value is JsonObject some && some.ContainsKey(pair.Key)))
                    {
                        known.Add($"{path}.{name}");
                        Check(value![name], part!.AsObject(), $"{path}.{name}", errors, known);
                    }

                    break;
                case "items":
                    for (var i = 0; value is JsonArray items && i < items.Count; i++)
                    {
                        Check(value![i], argument!.AsObject(), $"{path}[{i}]", errors, known);
                    }

                    break;
                default:
                    throw new NotSupportedException(keyword);
            }
        }
    }

    private void CheckAny(JsonNode? value, JsonArray choices, string path, List<string> errors, HashSet<string> known)
    {
        var best = choices
            .Select(choice =>
            {
                var (own, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
                Check(value, choice!.AsObject(), path, own, seen);
                return (own, seen);
            })
            .MinBy(result => result.own.Count);
        errors.AddRange(best.own);
        known.UnionWith(best.seen);
    }

    private static bool IsType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "integer" => value is JsonValue whole && Whole().IsMatch(whole.ToJsonString()),
        _ => value is JsonValue some && some.GetValueKind().ToString().StartsWith(type == "boolean" ? value.ToJsonString() : type, StringComparison.OrdinalIgnoreCase),
    };

    private static IEnumerable<string> Paths(JsonNode? value, string path) => value switch
    {
        JsonObject some => some.SelectMany(pair => Paths(pair.Value, $"{path}.{pair.Key}").Prepend($"{path}.{pair.Key}")),
        JsonArray list => list.SelectMany((item, i) => Paths(item, $"{path}[{i}]")),
        _ => [],
    };

    private static void Expect(bool isTrue, string error, List<string> errors)
    {
        if (!isTrue)
        {
            errors.Add(error);
        }
    }

    [GeneratedRegex("^-?[0-9]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();
}
