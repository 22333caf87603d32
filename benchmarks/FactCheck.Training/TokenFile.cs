using System.Text;
using FactCheck.Names;

namespace FactCheck.Training;

/// <summary>
/// Reads files of one token a line, a tab and its BIO label, a blank line after a sentence, "-DOCSTART-" before a document (or, as Universal NER has it,
/// a number, token and label a line and "# newdoc" before a document), and sets the tokens as running text. Labels are brought to one convention: no leading "the", no title in a person's name, no possessive; a stray I- begins a name; what
/// follows a separate "@" is a user handle and no name.
/// </summary>
internal static class TokenFile
{
    public static IEnumerable<LabelledDocument> Read(string path)
    {
        var tokens = new List<(string Word, string Label)>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("-DOCSTART-", StringComparison.Ordinal) || line.StartsWith("# newdoc", StringComparison.Ordinal))
            {
                if (tokens.Count > 0)
                {
                    yield return Set(tokens);
                }

                tokens.Clear();
                continue;
            }

            if (line.Split('\t') is [{ Length: > 0 }, _, ..] and var columns)
            {
                tokens.Add(columns.Length > 2 ? (columns[1], columns[2].Trim()) : (columns[0], columns[1].Trim()));
            }
        }

        if (tokens.Count > 0)
        {
            yield return Set(tokens);
        }
    }

    private static LabelledDocument Set(List<(string Word, string Label)> tokens)
    {
        var text = new StringBuilder();
        var names = new List<LabelledName>();
        var (start, end, type) = (-1, -1, EntityType.Unknown);
        var inQuotes = false;
        var glue = true;
        for (var i = 0; i < tokens.Count; i++)
        {
            var (word, label) = tokens[i];
            var isHandle = word == "@" || (i > 0 && tokens[i - 1].Word == "@");
            word = word switch { "``" or "''" => "\"", "-LRB-" => "(", "-RRB-" => ")", _ => word };
            var closes = word is "," or "." or ";" or ":" or "!" or "?" or ")" or "]" or "%" or "..." || word.StartsWith('\'') || word == "n't" || (word == "\"" && inQuotes);
            var isHyphen = word == "-" && i > 0 && i + 1 < tokens.Count;
            if (!glue && !closes && !isHyphen)
            {
                text.Append(' ');
            }

            var at = text.Length;
            text.Append(word);
            glue = isHyphen || word is "(" or "[" or "$" or "@" or "#" || (word == "\"" && !inQuotes);
            inQuotes ^= word == "\"";

            var named = isHandle ? EntityType.Unknown : TypeOf(label);
            if (named == EntityType.Unknown || label[0] == 'B' || named != type)
            {
                Close();
                start = named == EntityType.Unknown ? -1 : at;
            }

            type = named;
            end = text.Length;
        }

        Close();
        return new LabelledDocument(text.ToString(), names);

        void Close()
        {
            if (start >= 0 && Trim(text, start, end, type) is { } name)
            {
                names.Add(name);
            }

            start = -1;
        }
    }

    private static LabelledName? Trim(StringBuilder text, int start, int end, EntityType type)
    {
        while (start < end)
        {
            var blank = start;
            while (blank < end && text[blank] != ' ')
            {
                blank++;
            }

            var word = text.ToString(start, blank - start);
            var isTitle = type == EntityType.Person && NameVocabulary.Titles.Contains(NameFold.Word(word));
            if (blank < end && (isTitle || word.Equals("the", StringComparison.OrdinalIgnoreCase)))
            {
                start = blank + 1;
                continue;
            }

            break;
        }

        var named = text.ToString(start, end - start);
        if (named.EndsWith("'s", StringComparison.Ordinal) || named.EndsWith("\u2019s", StringComparison.Ordinal))
        {
            end -= 2;
        }

        return end > start ? new LabelledName(start, end, type) : null;
    }

    private static EntityType TypeOf(string label) => label.Length < 3 ? EntityType.Unknown : label[2..] switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "LOC" => EntityType.Place,
        _ => EntityType.Unknown,
    };
}
