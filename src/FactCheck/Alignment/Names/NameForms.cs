using FactCheck.Names;

namespace FactCheck.Alignment.Names;

/// <summary>The names of a document taken apart, each spelling once however often it stands there and whoever asks. Thread-safe.</summary>
internal sealed class NameForms
{
    private readonly Dictionary<string, NameForm>[] _byType = [.. Enum.GetValues<EntityType>().Select(_ => new Dictionary<string, NameForm>(StringComparer.Ordinal))];

    /// <summary>Those of a document.</summary>
    public static NameForms Of(ReadDocument document) => document.Derived(static _ => new NameForms());

    public NameForm Read(string spelling, EntityType type)
    {
        var known = _byType[(int)type];
        lock (known)
        {
            ref var form = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(known, spelling, out _);
            return form ??= NameFormReader.Read(spelling, type);
        }
    }
}
