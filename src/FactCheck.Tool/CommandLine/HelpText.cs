using System.Text;

namespace FactCheck.Tool.CommandLine;

/// <summary>Help, written from the same table that is parsed with.</summary>
internal static class HelpText
{
    private const int Indent = 28;

    public static string Of(IReadOnlyList<CommandSpec> commands)
    {
        var text = new StringBuilder("Finds where several texts that tell one story cannot all be right.\n\nUsage: factcheck COMMAND [ARGUMENTS]\n\nCommands:\n");
        foreach (var command in commands)
        {
            Row(text, command.Name + (command.Arguments.Length > 0 ? " " + command.Arguments : ""), command.Summary);
        }

        text.Append("\nOptions:\n");
        Row(text, "-h, --help", "Help; after a command, its own.");
        Row(text, "--version", "The version.");
        text.Append("\nExit codes: 0 nothing found that fails, 1 something found, 2 wrong usage or input, 130 cancelled.\n");
        return text.ToString();
    }

    public static string Of(CommandSpec command)
    {
        var text = new StringBuilder();
        text.Append(command.Summary).Append("\n\nUsage: factcheck ").Append(command.Name);
        text.Append(command.Arguments.Length > 0 ? " " + command.Arguments : "").Append(command.Options.Count > 0 ? " [OPTIONS]\n" : "\n");
        if (command.Options.Count > 0)
        {
            text.Append("\nOptions:\n");
            foreach (var option in command.Options)
            {
                var name = (option.Short is null ? "" : option.Short + ", ") + option.Name + (option.Value is null ? "" : " " + option.Value);
                Row(text, name, option.Help + (option.Choices.Count > 0 ? " One of: " + string.Join(", ", option.Choices) + "." : ""));
            }
        }

        if (command.Details.Length > 0)
        {
            text.Append('\n').Append(command.Details).Append('\n');
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, string help)
    {
        text.Append("  ").Append(name);
        if (name.Length > Indent - 4)
        {
            text.Append('\n').Append(' ', Indent);
        }
        else
        {
            text.Append(' ', Indent - 2 - name.Length);
        }

        text.Append(help).Append('\n');
    }
}
