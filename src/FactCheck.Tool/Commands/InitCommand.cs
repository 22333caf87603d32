using System.Text;
using FactCheck.Tool.CommandLine;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;

namespace FactCheck.Tool.Commands;

/// <summary>Writes a configuration to begin with.</summary>
internal static class InitCommand
{
    /// <summary>The defaults, the rest as comments: an unchanged file changes nothing.</summary>
    private const string Template = """
        {
          // Found from the working folder upwards. The schema of this file, for editors: factcheck schema config > factcheck.schema.json
          // "$schema": "./factcheck.schema.json",

          // Files and folders that are passed over.
          // "exclude": ["archive/**"],

          // How findings are written, and whether pairs that differ and are no conflict are listed with the reason.
          // "format": "text",
          // "whyNot": false,

          // Rules that are asked, by id or its beginning; of two that fit a rule the longer decides.
          // "select": ["FC1", "FC2"],
          // "ignore": ["FC4013"],

          // error, warning or note; else by verdict and confidence.
          // "severity": { "FC2011": "warning" },

          // Findings to live with; see factcheck baseline.
          // "baseline": "factcheck.baseline.json",

          // Fields of JSON Lines that are called something else.
          // "fields": { "text": "body", "date": "published" },

          // Names that are one, names that are two, units, titles of one role.
          // "vocabulary": { "aliases": [["IBM", "Big Blue"]], "distinct": [["Jon Smith", "John Smith"]], "units": { "barrel": "158.987 l" } },

          // Other rules for some files.
          // "paths": [{ "files": "drafts/**", "ignore": ["FC2011"] }],

          // Findings less sure are left out, from 0 to 1.
          "minConfidence": 0,

          // The severity from which on the exit code is 1: error, warning, note, never.
          "failOn": "warning"
        }

        """;

    public static CommandSpec Spec { get; } = new("init", "", "Write a factcheck.json with the defaults into this folder.", 0, 0, [], Run);

    private static int Run(Arguments arguments, ToolConsole console)
    {
        var path = Path.Combine(console.WorkingFolder, ConfigurationFile.Name);
        try
        {
            using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(Template));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(File.Exists(path) ? $"{path}: there is one already" : $"{path}: {exception.Message}");
        }

        console.Log.Write($"{ConfigurationFile.Name} written\n");
        return ExitCode.Clean;
    }
}
