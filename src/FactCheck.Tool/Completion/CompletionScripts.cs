using System.Text;
using FactCheck.Tool.CommandLine;

namespace FactCheck.Tool.Completion;

/// <summary>Scripts that complete commands, options and their values, written from the tables that are parsed with.</summary>
internal static class CompletionScripts
{
    public static IReadOnlyList<string> Shells { get; } = ["bash", "zsh", "fish", "pwsh"];

    public static string Of(string shell, IReadOnlyList<CommandSpec> commands) => shell switch
    {
        "bash" => Bash(commands),
        "zsh" => "#compdef factcheck\nautoload -U +X bashcompinit && bashcompinit\n" + Bash(commands),
        "fish" => Fish(commands),
        _ => PowerShell(commands),
    };

    /// <summary>Written for bash 3.2 on; zsh runs it, too.</summary>
    private static string Bash(IReadOnlyList<CommandSpec> commands)
    {
        var script = new StringBuilder();
        script.Append("_factcheck() {\n    local current=\"${COMP_WORDS[COMP_CWORD]}\" previous=\"${COMP_WORDS[COMP_CWORD-1]}\" choices=\"\"\n    COMPREPLY=()\n");
        script.Append("    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        choices=\"").AppendJoin(' ', Names(commands)).Append("\"\n");
        script.Append("    else\n        case \"${COMP_WORDS[1]} $previous\" in\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Choices.Count > 0))
            {
                script.Append("            '").Append(command.Name).Append(' ').Append(option.Name).Append("') choices=\"").AppendJoin(' ', option.Choices).Append("\" ;;\n");
            }

            foreach (var word in FirstWords(command))
            {
                script.Append("            '").Append(command.Name).Append(' ').Append(command.Name).Append("') choices=\"").Append(word).Append("\" ;;\n");
            }
        }

        script.Append("        esac\n        if [ -z \"$choices\" ]; then\n            case \"${COMP_WORDS[1]} $current\" in\n");
        foreach (var command in commands)
        {
            script.Append("                '").Append(command.Name).Append(" -'*) choices=\"").AppendJoin(' ', OptionNames(command)).Append("\" ;;\n");
        }

        script.Append("            esac\n        fi\n    fi\n");
        script.Append("    local word\n    if [ -n \"$choices\" ]; then\n        while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -W \"$choices\" -- \"$current\")\n");
        script.Append("    else\n        while IFS= read -r word; do COMPREPLY+=(\"$word\"); done < <(compgen -f -- \"$current\")\n    fi\n}\n");
        return script.Append("complete -o filenames -F _factcheck factcheck\n").ToString();
    }

    private static string Fish(IReadOnlyList<CommandSpec> commands)
    {
        var script = new StringBuilder();
        foreach (var command in commands)
        {
            script.Append("complete -c factcheck -f -n __fish_use_subcommand -a ").Append(command.Name).Append(" -d ").Append(Quoted(command.Summary)).Append('\n');
        }

        foreach (var command in commands)
        {
            var condition = $"complete -c factcheck -n '__fish_seen_subcommand_from {command.Name}'";
            foreach (var words in FirstWords(command))
            {
                script.Append(condition).Append(" -a '").Append(words).Append("'\n");
            }

            foreach (var option in command.Options)
            {
                script.Append(condition).Append(" -l ").Append(option.Name[2..]);
                script.Append(option.Short is null ? "" : " -s " + option.Short[1..]).Append(option.Value is null ? "" : " -r");
                script.Append(option.Choices.Count > 0 ? $" -f -a '{string.Join(' ', option.Choices)}'" : "").Append(" -d ").Append(Quoted(option.Help)).Append('\n');
            }
        }

        return script.ToString();

        static string Quoted(string text) => "'" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "'";
    }

    private static string PowerShell(IReadOnlyList<CommandSpec> commands)
    {
        var script = new StringBuilder("Register-ArgumentCompleter -Native -CommandName factcheck -ScriptBlock {\n    param($word, $tree, $position)\n");
        script.Append("    $words = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() })\n");
        script.Append("    $command = if ($words.Count -gt 1) { $words[1] } else { '' }\n    $previous = $words[-1]\n    $found = switch -CaseSensitive (\"$command $previous\") {\n");
        foreach (var command in commands)
        {
            foreach (var option in command.Options.Where(option => option.Choices.Count > 0))
            {
                Row($"{command.Name} {option.Name}", option.Choices);
            }

            foreach (var words in FirstWords(command))
            {
                Row($"{command.Name} {command.Name}", words.Split(' '));
            }
        }

        script.Append("    }\n    if (-not $found) {\n        $found = switch -CaseSensitive ($command) {\n");
        Row("", Names(commands));
        foreach (var command in commands)
        {
            Row(command.Name, OptionNames(command));
        }

        return script.Append("        }\n    }\n    $found | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n").ToString();

        void Row(string key, IEnumerable<string> words) => script.Append("        '").Append(key).Append("' { ").AppendJoin(", ", words.Select(word => "'" + word + "'")).Append(" }\n");
    }

    private static IEnumerable<string> Names(IReadOnlyList<CommandSpec> commands) => [.. commands.Select(command => command.Name), "help", "--help", "--version"];

    private static IEnumerable<string> OptionNames(CommandSpec command) => [.. command.Options.Select(option => option.Name), "--help"];

    /// <summary>The words a command's first argument may be, when its help shows a choice: "create|prune PATH...".</summary>
    private static IEnumerable<string> FirstWords(CommandSpec command)
    {
        var first = command.Arguments.Split(' ')[0].Trim('[', ']');
        return first.Contains('|', StringComparison.Ordinal) ? [first.Replace('|', ' ')] : [];
    }
}
