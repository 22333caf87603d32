using System.Reflection;
using System.Reflection.Emit;
using FactCheck.Benchmarks.Speed;

namespace FactCheck.Benchmarks.Startup;

/// <summary>
/// Writes which generic methods a run needs. The compiler ahead of time finds those that are called by name but not those that are reached through an
/// interface, so that without the list they are compiled anew at every start. A list that is out of date costs time, nothing else.
/// </summary>
internal static class StartupProfile
{
    public const string Command = "startup";

    private const ulong Seed = 20260129;

    /// <summary>Runs the tool on the seeds, and the library on other texts, and writes src/FactCheck.Tool/startup.mibc.</summary>
    public static void Write(string root)
    {
        using var compiled = new CompiledGenerics();
        Run(root);
        var methods = compiled.Methods();
        Save(methods, Path.Combine(root, "src/FactCheck.Tool/startup.mibc"));
        Console.Error.WriteLine($"{methods.Count} methods");
    }

    private static void Run(string root)
    {
        var main = Assembly.LoadFrom(Path.Combine(root, "src/FactCheck.Tool/bin/Release/net10.0/factcheck.dll")).EntryPoint!;
        var seeds = Directory.GetFiles(Path.Combine(root, "seeds"), "*.txt").Order(StringComparer.Ordinal).ToList();
        foreach (string[] words in new string[][] { ["check", Path.Combine(root, "seeds")], ["check", .. seeds, "--format", "json"], ["verify", seeds[0], "--against", seeds[1]], ["extract", seeds[0]] })
        {
            main.Invoke(null, [words]);
        }

        var checker = new FactChecker();
        var text = new FreshText(Seed);
        for (var i = 0; i < 20; i++)
        {
            var pair = text.Pairs(2, 3000);
            _ = checker.Check(pair);
            _ = checker.Verify(pair[0], [pair[1]]);
        }
    }

    /// <summary>The compiler's format: an assembly whose methods are never run and name what is to be compiled.</summary>
    private static void Save(IReadOnlyList<MethodBase> methods, string path)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("startup"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("startup");
        var group = module.DefineGlobalMethod("Group", MethodAttributes.Public | MethodAttributes.Static, typeof(void), null);
        var list = group.GetILGenerator();
        foreach (var method in methods)
        {
            list.Emit(OpCodes.Ldtoken, method is MethodInfo info ? module.GetMethodMetadataToken(info) : module.GetMethodMetadataToken((ConstructorInfo)method));
            list.Emit(OpCodes.Pop);
        }

        list.Emit(OpCodes.Ret);
        var groups = module.DefineGlobalMethod("AssemblyDictionary", MethodAttributes.Public | MethodAttributes.Static, typeof(void), null).GetILGenerator();
        groups.Emit(OpCodes.Ldstr, "FactCheck.Core;");
        groups.Emit(OpCodes.Ldtoken, group);
        groups.Emit(OpCodes.Pop);
        groups.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(path);
    }
}
