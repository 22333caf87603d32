using System.Globalization;
using System.Reflection;
using System.Text;

namespace FactCheck.Tests.Conventions;

/// <summary>The public surface of the library is an approved text: a change to it shows in the diff.</summary>
internal sealed class PublicApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] RecordPlumbing = ["ToString", "GetHashCode", "Equals", "op_Equality", "op_Inequality", "<Clone>$", "Deconstruct", "PrintMembers", "get_EqualityContract"];

    [Test]
    public void Library_PublicSurface_IsAsApproved()
    {
        var text = new StringBuilder();
        foreach (var type in typeof(FactChecker).Assembly.GetExportedTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Keyword(type)} {Name(type)}{Bases(type)}\n");
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {member}\n");
            }

            text.Append('\n');
        }

        text.ToString().ShouldMatchApproved(configuration => configuration.NoDiff().WithFileExtension("txt"));
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select((name, index) => $"{index.ToString("00", CultureInfo.InvariantCulture)} {name}");
        }

        var methods = type.GetMethods(Declared).Where(method => !method.IsSpecialName && !RecordPlumbing.Contains(method.Name)).Select(method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})");
        var properties = type.GetProperties(Declared).Select(property => $"{Name(property.PropertyType)} {property.Name} {{ {Accessors(property)} }}");
        var constructors = type.GetConstructors().Select(constructor => $"new({Parameters(constructor)})");
        var constants = type.GetFields(Declared).Where(field => field.IsLiteral).Select(field => $"const {Name(field.FieldType)} {field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}");
        return [.. methods, .. properties, .. constructors, .. constants];
    }

    private static string Accessors(PropertyInfo property)
    {
        var isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Length > 0;
        return property.SetMethod is { IsPublic: true } ? isInit ? "get; init;" : "get; set;" : "get;";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = ..." : "")}"));

    private static string Keyword(Type type) =>
        type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : type.IsSealed ? "sealed class" : "class";

    private static string Bases(Type type) => type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum) ? " : " + Name(parent) : "";

    private static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner
        ? Name(inner) + "?"
        : type.IsGenericType
            ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
}
