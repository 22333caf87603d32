
namespace FactCheck.Tool.CommandLine;

/// <summary>
/// Tells options from paths: "--name value", "--name=value", "--" before paths that begin with a dash, "-" for standard input. Nothing
/// is expanded: "@file" is a path like any other.
/// </summary>
internal static class ArgumentParser
{
    /// <exception cref="UsageException">An option is unknown, lacks its value or has a wrong one, or the number of paths is wrong.</exception>
    public static Arguments Parse(CommandSpec command, ReadOnlySpan<string> words)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word == "--")
            {
                arguments.Positional.AddRange(words[(i + 1)..]);
                break;
            }

            if (!IsOption(word))
            {
                arguments.Positional.Add(word);
                continue;
            }

            var equals = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=', StringComparison.Ordinal) : -1;
            var option = Find(command, equals < 0 ? word : word[..equals]);
            i += Take(command, arguments, option, equals < 0 ? null : word[(equals + 1)..], words[(i + 1)..]);
        }

        CheckCount(command, arguments);
        return arguments;
    }

    /// <summary>True for words like "-q" and "--format"; "-" alone is standard input.</summary>
    private static bool IsOption(string word) => word.Length > 1 && word[0] == '-';

    /// <returns>How many of the following words it took.</returns>
    private static int Take(CommandSpec command, Arguments arguments, OptionSpec option, string? attached, ReadOnlySpan<string> following)
    {
        if (arguments.Has(option) && !option.IsRepeatable && option.Value is not null)
        {
            throw new UsageException($"{option.Name} is given twice", command.Name);
        }

        if (option.Value is null)
        {
            arguments.Note(option);
            return attached is null ? 0 : throw new UsageException($"{option.Name} takes no value", command.Name);
        }

        if (attached is not null)
        {
            Add(command, arguments, option, attached);
            return 0;
        }

        var taken = 0;
        while (taken < following.Length && !IsOption(following[taken]) && (taken == 0 || option.IsGreedy))
        {
            Add(command, arguments, option, following[taken++]);
        }

        return taken > 0 ? taken : throw new UsageException($"{option.Name} needs a value: {option.Name} {option.Value}", command.Name);
    }

    private static void Add(CommandSpec command, Arguments arguments, OptionSpec option, string value)
    {
        if (option.Choices.Count > 0 && !option.Choices.Contains(value))
        {
            throw new UsageException($"{option.Name} {value}: must be one of {string.Join(", ", option.Choices)}", command.Name);
        }

        arguments.Add(option, value);
    }

    private static OptionSpec Find(CommandSpec command, string name)
    {
        foreach (var option in command.Options)
        {
            if (option.Name == name || option.Short == name)
            {
                return option;
            }
        }

        var near = NearMiss.Of(name, command.Options.Select(option => option.Name));
        throw new UsageException($"unknown option {name}{near}", command.Name);
    }

    private static void CheckCount(CommandSpec command, Arguments arguments)
    {
        var count = arguments.Positional.Count;
        var isExcused = command.Options.Any(option => option.NeedsNoArguments && arguments.Has(option));
        if ((count < command.MinArguments && !isExcused) || count > command.MaxArguments)
        {
            var problem = count < command.MinArguments ? "too few arguments" : "too many arguments";
            throw new UsageException($"{problem}: factcheck {command.Name} {command.Arguments}", command.Name);
        }
    }
}
