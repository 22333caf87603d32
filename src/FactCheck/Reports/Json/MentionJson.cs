using System.Text.Json;

namespace FactCheck.Reports.Json;

/// <summary>Writes the places a finding rests on. Offsets are UTF-16 code units of the text as given, half-open; lines and columns count from 1.</summary>
internal static class MentionJson
{
    /// <summary>At most so many code units on either side.</summary>
    private const int MaxContext = 60;

    public static void WriteAll(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<Mention> mentions)
    {
        json.WriteStartArray(name);
        foreach (var mention in mentions)
        {
            Write(json, mention);
        }

        json.WriteEndArray();
    }

    /// <summary>The fields that a mention and an assertion share, without the braces and without text and value.</summary>
    public static void WritePlace(Utf8JsonWriter json, Mention mention)
    {
        json.WriteNumber("start"u8, mention.Span.Start);
        json.WriteNumber("end"u8, mention.Span.End);
        var (start, end) = (mention.Start, mention.End);
        json.WriteNumber("line"u8, start.Line);
        json.WriteNumber("column"u8, start.Column);
        json.WriteNumber("endLine"u8, end.Line);
        json.WriteNumber("endColumn"u8, end.Column);
    }

    /// <summary>What stands on either side of a place on its line, as it stands there.</summary>
    private static void WriteContext(Utf8JsonWriter json, Mention mention)
    {
        var text = mention.Document.Text;
        var (start, end) = (mention.Span.Start, mention.Span.End);
        var from = Math.Max(0, start - MaxContext);
        from += from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        var before = text.AsSpan(from..start);
        var to = Math.Min(text.Length, end + MaxContext);
        to -= to < text.Length && to > end && char.IsLowSurrogate(text[to]) ? 1 : 0;
        var after = text.AsSpan(end..to);
        json.WriteStartObject("context"u8);
        json.WriteString("before"u8, before[(before.LastIndexOfAny('\n', '\r') + 1)..]);
        json.WriteString("after"u8, after.IndexOfAny('\n', '\r') is >= 0 and var line ? after[..line] : after);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Mention mention)
    {
        json.WriteStartObject();
        json.WriteString("documentId"u8, mention.Document.Id);
        json.WriteString("source"u8, mention.Source.Name);
        WritePlace(json, mention);
        json.WriteString("text"u8, mention.Document.Text.AsSpan(mention.Span.Start, mention.Span.Length));
        WriteContext(json, mention);
        json.WritePropertyName("value"u8);
        ValueJson.Write(json, mention.Value);
        json.WriteEndObject();
    }
}
