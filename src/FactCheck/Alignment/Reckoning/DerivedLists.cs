using FactCheck.Alignment.Referents;
using FactCheck.Text;

namespace FactCheck.Alignment.Reckoning;

/// <summary>Numbers of a draft that count what the sources list: "three countries" for "Kenya, Togo and Gabon", "two days a week" for "Mondays and Thursdays".</summary>
internal sealed class DerivedLists(ReadDocument draft, GivenValues sources, ContextIndex context)
{
    private const int MostListed = 12;

    private static readonly string People = Stemmer.Stem("people");

    private static readonly HashSet<string> Places = Stems(
        "country nation state city town village canton district region province county place island suburb area market capital borough site location");

    private static readonly HashSet<string> Bodies = Stems(
        "company firm bank club team party university school hospital museum agency newspaper partner competitor organisation organization institute brand airline");

    private static readonly HashSet<string> Departures = Stems("train bus ferry boat flight tram coach departure sailing crossing service connection tour show showing screening performance concert");

    public Derivation? Of(PlacedAssertion asked, QuantityValue wanted)
    {
        if (wanted is not { Number: >= 2 and <= MostListed, Hedge: null } || KindOf(asked) is not { } kind)
        {
            return null;
        }

        foreach (var (document, read) in sources.Documents.Index().Skip(1))
        {
            List<Assertion> items = [.. read.Assertions.Where(assertion => IsItem(assertion, kind))];
            for (var i = 0; i < items.Count; i++)
            {
                var end = EndOfList(read.Text, items, i);
                if (end - i == wanted.Number && context.ShareAny(asked, PlacedAssertion.Of(sources.Documents, document, items[i])))
                {
                    var listed = items[i..end];
                    return new Derivation($"{string.Join(", ", listed.Select(one => one.Mention.Text))} are {asked.Mention.Text}", listed);
                }

                i = Math.Max(i, end - 1);
            }
        }

        return null;
    }

    /// <summary>What a list must hold to be counted by a number with this noun.</summary>
    private AssertionKind? KindOf(PlacedAssertion asked)
    {
        if (asked.Assertion.Value is DurationValue { Length.Unit: "day" })
        {
            return AssertionKind.Date;
        }

        return asked.Assertion.Kind is not AssertionKind.Count || asked.Frame.Head is not { } head ? null
            : Places.Contains(head) ? AssertionKind.Place
            : Bodies.Contains(head) ? AssertionKind.Organization
            : Departures.Contains(head) ? AssertionKind.Time
            : head == People || IsOfPeople(asked) ? AssertionKind.Person
            : null;
    }

    /// <summary>"three women".</summary>
    private bool IsOfPeople(PlacedAssertion asked) =>
        asked.Assertion.Noun is { } noun && PersonNouns.Gender(draft.Text.Tokens[Math.Max(0, draft.Text.TokenAt(noun.End) - 1)].Norm) is not null;

    /// <summary>The index after the last of a list whose first item stands at an index: items with commas between them, the last after an "and".</summary>
    private static int EndOfList(DocumentText text, List<Assertion> items, int first)
    {
        var isClosed = false;
        for (var end = first + 1; end < items.Count && Joins(text, items[end - 1], items[end], ref isClosed); end++)
        {
            if (isClosed)
            {
                return end + 1;
            }
        }

        return first;
    }

    private static bool IsItem(Assertion assertion, AssertionKind kind) =>
        assertion.Kind == kind && (kind == AssertionKind.Date ? assertion.Value is DateValue { Weekday: not null, Day: null } : assertion.IsCertain);

    /// <summary>True when nothing but a comma or "and" stands between an item and the one before.</summary>
    private static bool Joins(DocumentText text, Assertion before, Assertion item, ref bool isClosed)
    {
        var (from, to) = (text.TokenAt(before.Mention.Span.End), text.TokenAt(item.Mention.Span.Start));
        for (var i = from; i < to; i++)
        {
            isClosed |= text.Tokens[i].Norm is "and";
            if (!text.Tokens[i].Is(',') && text.Tokens[i].Norm is not "and")
            {
                return false;
            }
        }

        return to > from;
    }

    private static HashSet<string> Stems(string words) => new(words.Split(' ').Select(Stemmer.Stem), StringComparer.Ordinal);
}
