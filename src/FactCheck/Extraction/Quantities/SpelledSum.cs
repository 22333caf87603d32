namespace FactCheck.Extraction.Quantities;

/// <summary>Adds up number words as they come: "two hundred and two thousand", "4 thousand 3 hundred and 21", "three lakh crore".</summary>
internal struct SpelledSum
{
    private readonly Numeral _start;
    private readonly int _decimals;
    private decimal _total;
    private decimal _current;
    private decimal _lastScale;
    private decimal _lastAdded;
    private bool _hasCurrent;
    private bool _isScaled;
    private bool _isDigitsOnly;
    private NumeralForm _form;

    public SpelledSum(Numeral start, int decimals)
    {
        _start = start;
        _decimals = decimals;
        _form = start.Form;
        _current = start.Value;
        _hasCurrent = start.End > start.First;
        _isDigitsOnly = _hasCurrent;
        _lastAdded = _hasCurrent ? 1 : 0;
    }

    /// <summary>The scale the number ends in; 1 when it ends in none.</summary>
    public readonly decimal EndingScale => _hasCurrent || _lastScale == 0 ? 1 : _lastScale;

    /// <summary>Takes the next word in if it belongs to the number.</summary>
    public bool TryTake(NumericText text, ref int i)
    {
        var at = i;
        var isJoiner = i > _start.First && (text.Is(i, '-') || text.Is(i, "and"));
        if (isJoiner)
        {
            at++;
        }

        if (isJoiner && text.Is(i, "and") && !MayFollowAnd(text, at))
        {
            return false;
        }

        if (!TryWord(text, at, isJoiner && text.Is(i, '-')))
        {
            return false;
        }

        i = at + 1;
        return true;
    }

    public readonly Numeral Numeral(int end)
    {
        var value = _total + _current;
        var form = _form;
        var step = 0m;
        if (_isScaled)
        {
            // The mantissa is what the digits tell: "12.1 million" to 0.1 million.
            step = _isDigitsOnly ? Rounding.Scaled(_start.Value, _decimals, value / (_start.Value == 0 ? 1 : _start.Value)) : value >= 1_000_000 ? SpelledStep(value) : Rounding.Step(value, 0);
        }
        else if (_isDigitsOnly)
        {
            step = _start.Step;
        }

        return new Numeral(_start.First, end, value, step, form);
    }

    private static decimal SpelledStep(decimal value) => value switch
    {
        >= 1e12m when value % 1e12m == 0 => Rounding.Scaled(value / 1e12m, 0, 1e12m),
        >= 1e9m when value % 1e9m == 0 => Rounding.Scaled(value / 1e9m, 0, 1e9m),
        _ when value % 1e6m == 0 => Rounding.Scaled(value / 1e6m, 0, 1e6m),
        _ => Rounding.Step(value, 0),
    };

    private readonly bool MayFollowAnd(NumericText text, int at)
    {
        if (_lastScale == 0 && _lastAdded < 100 && !IsTens(_lastAdded))
        {
            return false;
        }

        // "3 hundred and 2 hundred", "a dozen and two": two numbers.
        var next = text.IsNumber(at) && DigitReader.TryRead(text.Norm(at), out var number, out _) ? number : text.Has(at, LexemeKind.Cardinal) ? text.Lexeme(at)!.Value : -1;
        if (next < 0)
        {
            return false;
        }

        // "1.2bn and 900 million", "2 million and 500,000": written in digits they are two.
        var isInDigits = _start.End > _start.First;
        if (isInDigits && (_decimals > 0 || (text.IsNumber(at) && (next >= 1000 || text.Has(at + 1, LexemeKind.Scale)))))
        {
            return false;
        }

        // "$61 million and 68 per cent of the stock", "3 million and 40 others".
        if (isInDigits && text.IsNumber(at) && (IsShare(text, at + 1) || (_lastScale >= 1_000_000 && !text.Has(at + 1, LexemeKind.Hundred))))
        {
            return false;
        }

        // "two million and one half" has a fraction of its own; "1 million and 2 million" are two.
        if (text.Has(at + 1, LexemeKind.Denominator) || (_lastScale > 1 && text.Has(at + 1, LexemeKind.Scale) && text.Lexeme(at + 1)!.Value >= _lastScale))
        {
            return false;
        }

        if (IsTens(_lastAdded) && _hasCurrent && _current % 100 >= 20)
        {
            // "twenty and four hours" is old-fashioned, but one number; "twenty and thirty" are two.
            return next is > 0 and < 10 && text.Has(at + 1, LexemeKind.TimeUnit);
        }

        var isNewHundred = text.Has(at + 1, LexemeKind.Hundred) && (_current >= 100 || (_lastScale is > 0 and < 1000));
        return !isNewHundred && _lastScale != 12;
    }

    private static bool IsShare(NumericText text, int at) => text.Is(at, '%') || text.Is(at, "percent") || text.Is(at, "pct") || (text.Is(at, "per") && text.Is(at + 1, "cent"));

    private static bool IsTens(decimal value) => value is >= 20 and < 100 && value % 10 == 0;

    private bool TryWord(NumericText text, int at, bool isHyphened)
    {
        if (text.IsNumber(at))
        {
            if (isHyphened && IsTens(_lastAdded) && text.Norm(at) is [>= '1' and <= '9'])
            {
                // "Twenty-5" mixes the two ways of writing one number.
                Add(text.Norm(at)[0] - '0');
                return true;
            }

            // Digits go on only behind a scale word: "4 thousand 3 hundred", not "50 50" nor "2-1".
            if (isHyphened || _lastAdded is not (0 or 100) || !_isScaled || _lastScale is 12 || !DigitReader.TryRead(text.Norm(at), out var number, out var decimals)
                || decimals > 0 || number >= LastWorth())
            {
                return false;
            }

            Add(number);
            _isDigitsOnly = false;
            _form |= NumeralForm.Digits;
            return true;
        }

        return text.Lexeme(at) is { } lexeme && (
            (lexeme.Has(LexemeKind.Cardinal) && TryCardinal(lexeme.Value, isHyphened))
            || (lexeme.Has(LexemeKind.Hundred) && TryHundred())
            || (lexeme.Has(LexemeKind.Scale | LexemeKind.Dozen) && TryScale(text, at, lexeme, isHyphened)));
    }

    private readonly decimal LastWorth() => _current >= 100 ? 100 : _lastScale == 0 ? 1000 : _lastScale;

    private bool TryCardinal(decimal value, bool isHyphened)
    {
        var fits = _lastAdded == 0 || (IsTens(_lastAdded) && value is >= 1 and <= 9) || (_lastAdded == 100 && value > 0 && !isHyphened) || (_lastAdded == 100 && isHyphened);
        if (!fits || (_isDigitsOnly && _lastAdded == 1) || (_isScaled && value == 0 && _hasCurrent))
        {
            return false;
        }

        Add(value);
        _isDigitsOnly = false;
        _form |= NumeralForm.Words;
        return true;
    }

    private bool TryHundred()
    {
        if (_hasCurrent && _current >= 100 && !_isDigitsOnly)
        {
            return false;
        }

        _current = (_hasCurrent ? _current : 1) * 100;
        _hasCurrent = true;
        _lastAdded = 100;
        _isScaled = true;
        _form |= NumeralForm.Words | NumeralForm.Scaled;
        return true;
    }

    private bool TryScale(NumericText text, int at, Lexeme lexeme, bool isHyphened)
    {
        var isShort = text.Norm(at).Length <= 3 && !lexeme.Has(LexemeKind.Dozen);
        if (isShort && !ScaleLetters.Fits(text, at, _start, _isDigitsOnly && _lastScale == 0))
        {
            return false;
        }

        // "Twenty-million" is written, "5-m" is not; "dozens" alone is a vague word.
        if ((isHyphened && isShort) || (text.Is(at, "dozens") && !_hasCurrent))
        {
            return false;
        }

        var scale = lexeme.Value;
        if (!_hasCurrent && _total > 0)
        {
            // "three lakh crore".
            if (_total > 1e20m / scale)
            {
                return false;
            }

            _total *= scale;
        }
        else if (lexeme.Has(LexemeKind.Dozen) && _current >= 100)
        {
            // "three hundred and two dozens": the dozens count what stands after the hundreds.
            var tail = _current % 100;
            _total += _current - tail + (tail * scale);
        }
        else if (_lastScale != 0 && scale > _lastScale)
        {
            if (_total + _current > 1e20m / scale)
            {
                return false;
            }

            _total = (_total + _current) * scale;
        }
        else
        {
            var times = _hasCurrent ? _current : 1;
            if (times > 1e24m / scale)
            {
                return false;
            }

            _total += times * scale;
        }

        (_current, _hasCurrent, _lastAdded, _lastScale, _isScaled) = (0, false, 0, scale, true);
        _form |= NumeralForm.Scaled | (isShort && text.Norm(at).Length == 1 ? NumeralForm.ShortScale : NumeralForm.None);
        return true;
    }

    private void Add(decimal value)
    {
        _current += value;
        _hasCurrent = true;
        _lastAdded = value == 0 ? 1 : value;
    }
}
