using System.Text;
using FactCheck.Tool.Configuration;
using FactCheck.Tool.Inputs;
using FactCheck.Tool.Silencing;

namespace FactCheck.Tests.Tool;

/// <summary>Configurations and baselines cut short, scrambled and filled with nonsense: each is read or refused by name, and nothing else happens.</summary>
internal sealed class BrokenFilesTests
{
    private const string Configuration = """
        {
          // what is asked
          "select": ["FC1", "FC2001"], "ignore": ["FC4013"], "exclude": ["drafts/"], "severity": { "FC2011": "warning" }, "minConfidence": 0.25,
          "whyNot": true, "failOn": "error", "format": "json", "baseline": "b.json", "fields": { "id": "key", "text": "body" },
          "paths": [{ "files": "drafts/**", "select": ["FC1"], "ignore": ["FC2"] }],
          "vocabulary": { "aliases": [["Big Blue", "IBM"]], "distinct": [["Jon Smith", "John Smith"]], "units": { "barrel": "158.987 l" }, "roles": [["press chief", "head of communications"]] }
        }
        """;

    private const string Findings = """
        { "version": 1, "findings": [
          { "id": "0011223344556677", "ruleId": "FC2001", "message": "\"$30 million\" here", "documents": ["a.txt", "sub/b.txt"] },
          { "id": "8899aabbccddeeff", "ruleId": "FC1001", "message": "\u0022Pretti\u0022", "documents": ["c.txt"] } ] }
        """;

    private static readonly string[] Pieces = ["{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1", "1e999", "\"\\ud800\"", "\"\"", "{}", "[[]]", "//", "/*", "\u0000", "é", "\uFFFD", "FC", "9", " "];

    [Test]
    public void Read_ScrambledConfiguration_IsReadOrRefusedByName() => Try(Configuration, path => ConfigurationFile.Read(path));

    [Test]
    public void Read_ScrambledBaseline_IsReadOrRefusedByName() => Try(Findings, path => Baseline.Read(path, Path.GetDirectoryName(path)!));

    private static void Try(string text, Action<string> read)
    {
        using var folder = new TemporaryFolder();
        var path = folder["scrambled.json"];
        var refused = 0;
        foreach (var bytes in Scrambled(Encoding.UTF8.GetBytes(text)))
        {
            File.WriteAllBytes(path, bytes);
            try
            {
                read(path);
            }
            catch (InputException exception)
            {
                exception.Problems.ShouldHaveSingleItem().ShouldStartWith(path + ":");
                refused++;
            }
        }

        refused.ShouldBeGreaterThan(text.Length);
    }

    /// <summary>Every beginning of the file, each of its bytes turned, and pieces of JSON put in at places that a fixed sequence names.</summary>
    private static IEnumerable<byte[]> Scrambled(byte[] whole)
    {
        for (var i = 0; i < whole.Length; i++)
        {
            yield return whole[..i];
            byte[] turned = [.. whole];
            turned[i] ^= 0x15;
            yield return turned;
        }

        var state = 1u;
        for (var i = 0; i < 1500; i++)
        {
            state = (state * 1_664_525) + 1_013_904_223;
            var at = (int)((state >> 8) % (uint)whole.Length);
            var skipped = Math.Min(whole.Length - at, (int)((state >> 3) % 7));
            yield return [.. whole[..at], .. Encoding.UTF8.GetBytes(Pieces[i % Pieces.Length]), .. whole[(at + skipped)..]];
        }
    }
}
