namespace FactCheck.Text;

/// <summary>Signs of money in letters that are written without a blank before the number: "CHF250", "Rs40,000", "R6.5 million".</summary>
internal static class MoneySigns
{
    private const int MaxLength = 4;

    private static readonly SpelledSet Signs = new("Rs Rp RM KSh Ksh Kshs KShs TSh Tsh USh Ush Tk SFr FCFA USD EUR GBP CHF JPY CNY RMB AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF INR PKR LKR NPR BDT IDR MYR THB KRW BRL MXN ZAR NGN KES GHS TZS UGX ZMW AED SAR QAR KWD OMR ILS TWD VND".Split(' '), StringComparer.Ordinal);

    /// <summary>Index of the number behind a sign that begins at a letter; 0 when none does.</summary>
    public static int End(string text, int i, int limit)
    {
        if (!char.IsAsciiLetterUpper(text[i]))
        {
            return 0;
        }

        var end = i + 1;
        while (end < limit && end - i < MaxLength && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return end < limit && char.IsAsciiDigit(text[end]) && (end - i == 1 ? text[i] == 'R' && IsAmount(text, end, limit) : Signs.Contains(text.AsSpan(i, end - i))) ? end : 0;
    }

    /// <summary>"6,500", "6.5 million", "6.5m": no road and no release is numbered so.</summary>
    private static bool IsAmount(string text, int i, int limit)
    {
        var end = i;
        while (end < limit && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' && end + 1 < limit && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        var behind = text.AsSpan(end, limit - end);
        var comma = text.IndexOf(',', i, end - i);
        return (comma > 0 && end - comma >= 4) || behind.StartsWith(" million") || behind.StartsWith(" billion") || behind.StartsWith("bn") || (behind.StartsWith("m") && (behind.Length == 1 || !char.IsAsciiLetter(behind[1])));
    }
}
