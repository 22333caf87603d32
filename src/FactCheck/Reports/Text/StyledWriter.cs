namespace FactCheck.Reports.Text;

/// <summary>Writes text with or without ANSI colour. What it is given must be clean; the escapes are its own.</summary>
internal sealed class StyledWriter(TextWriter output, bool isColored)
{
    public static Style StyleOf(Severity severity) => severity switch
    {
        Severity.Error => Style.Error,
        Severity.Warning => Style.Warning,
        _ => Style.Note,
    };

    public StyledWriter Write(string text, Style style = Style.Plain)
    {
        if (isColored && style != Style.Plain && text.Length > 0)
        {
            output.Write(Escape(style));
            output.Write(text);
            output.Write("\e[0m");
        }
        else
        {
            output.Write(text);
        }

        return this;
    }

    public StyledWriter Line(string text = "", Style style = Style.Plain)
    {
        Write(text, style);
        output.Write('\n');
        return this;
    }

    private static string Escape(Style style) => style switch
    {
        Style.Strong => "\e[1m",
        Style.Faint => "\e[2m",
        Style.Error => "\e[1;31m",
        Style.Warning => "\e[1;33m",
        Style.Note => "\e[1;36m",
        Style.Good => "\e[32m",
        _ => "",
    };
}
