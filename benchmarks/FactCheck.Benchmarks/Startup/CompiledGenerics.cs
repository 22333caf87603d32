using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Globalization;
using System.Reflection;

namespace FactCheck.Benchmarks.Startup;

/// <summary>Collects, from its making on, the methods of generic types and generic methods that the runtime compiles in this process.</summary>
internal sealed class CompiledGenerics : EventListener
{
    private const EventKeywords Jit = (EventKeywords)0x10;

    private readonly ConcurrentDictionary<long, bool> _methods = new();

    /// <summary>In ordinal order; none that this program itself has made.</summary>
    public IReadOnlyList<MethodBase> Methods() =>
        [.. _methods.Keys.Select(Method).OfType<MethodBase>().Where(method => method.IsGenericMethod || method.DeclaringType is { IsGenericType: true }).Where(IsOfProduct).OrderBy(Name, StringComparer.Ordinal)];

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
        {
            EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) == true && eventData.Payload is [{ } id, ..])
        {
            _methods.TryAdd(unchecked((long)Convert.ToUInt64(id, CultureInfo.InvariantCulture)), true);
        }
    }

    /// <summary>The public way back from a handle asks for the declaring type, which only the runtime's own can tell.</summary>
    private static MethodBase? Method(long id)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var core = typeof(object).Assembly;
        var info = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", Hidden)!.Invoke(RuntimeMethodHandle.FromIntPtr((nint)id), null);
        var asked = core.GetType("System.IRuntimeMethodInfo", throwOnError: true)!;
        var type = typeof(RuntimeMethodHandle).GetMethod("GetDeclaringType", Hidden, [asked])!.Invoke(null, [info]);
        return type is null ? null : (MethodBase?)core.GetType("System.RuntimeType", throwOnError: true)!.GetMethod("GetMethodBase", Hidden, [type.GetType(), asked])!.Invoke(null, [type, info]);
    }

    private static bool IsOfProduct(MethodBase method) =>
        Types(method.DeclaringType!).Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Types) : [])
            .All(type => type.Assembly.GetName().Name is { } name && (name is "FactCheck.Core" or "factcheck" or "FuzzySharp" || (name.StartsWith("System", StringComparison.Ordinal) && name != "System.Reflection.Metadata")))
        && method.DeclaringType!.Namespace is not ("System.Diagnostics.Tracing" or "System.Collections.Concurrent");

    /// <summary>A type and all that it is made of.</summary>
    private static IEnumerable<Type> Types(Type type) =>
        type.HasElementType ? Types(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Types).Prepend(type);

    private static string Name(MethodBase method) => $"{method.DeclaringType}::{method}";
}
