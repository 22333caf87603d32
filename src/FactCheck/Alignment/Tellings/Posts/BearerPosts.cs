using FactCheck.Alignment.Events;
using FactCheck.Names;
using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Posts;

/// <summary>
/// Reads whose the posts and belongings are that a telling speaks of: the words of posts.txt beside a name, or at the beginning of the sentence after one that names
/// a single person ("The home full-back collected the cup").
/// </summary>
internal sealed class BearerPosts
{
    /// <summary>Tokens between a name and what its bearer is.</summary>
    private const int Reach = 8;

    /// <summary>Tokens of a sentence in which a post may point back.</summary>
    private const int BackReach = 4;

    /// <summary>Tokens beside a post that say how it is held.</summary>
    private const int StandingReach = 4;

    private static readonly Lazy<KindLexicon> Listed = new(() => new KindLexicon("posts.txt"));

    /// <summary>Verbs that say what somebody is; over any other a post is somebody else's.</summary>
    private static readonly WordSet Linking =
    [
        "is", "was", "are", "were", "be", "been", "being", "has", "had", "who", "becomes", "became", "become", "remains", "remained", "appears", "appeared", "appearing", "acts", "acted", "acting", "serves", "served", "serving", "works", "worked", "working",
        "plays", "played", "playing", "chairs", "chaired", "chairing", "heads", "headed", "heading", "leads", "led", "leading", "sits", "sat", "represents", "represented", "representing", "joins", "joined", "appointed", "named", "elected", "called", "stood", "stands", "standing", "giving", "testifying", "testified", "teaches", "taught", "studies", "studied", "runs", "ran", "running", "retired",
    ];

    private readonly Telling _telling;

    private BearerPosts(Telling telling) => (_telling, Bearers) = (telling, ReadBearers(telling));

    /// <summary>Everybody the telling names, in its order.</summary>
    public List<Bearer> Bearers { get; }

    /// <summary>The posts, in the order of the text.</summary>
    public List<BearerPost> All { get; private init; } = [];

    public static BearerPosts Of(Telling telling)
    {
        var posts = new BearerPosts(telling);
        for (var i = 0; i < telling.Text.Tokens.Count; i++)
        {
            if (telling.Text.TokenSpan[i].IsWord && Listed.Value.At(telling.Text, i, telling.Text.SentenceSpan[telling.Text.TokenSpan[i].Sentence].EndToken) is { } mark && !IsColour(telling.Text, mark))
            {
                if (!posts.IsInName(mark) && !telling.IsQuoted(i))
                {
                    posts.All.Add(new BearerPost(mark, posts.BearerOf(mark), posts.StandingOf(mark)));
                }

                i = mark.Last;
            }
        }

        return posts;
    }

    private static List<Bearer> ReadBearers(Telling telling)
    {
        var bearers = new List<Bearer>();
        foreach (var assertion in telling.Document.Assertions)
        {
            if (assertion is not { Kind: AssertionKind.Person or AssertionKind.Name, Value: NameValue name })
            {
                continue;
            }

            string[] words = [.. name.Spelling.Split(' ').Select(NameFold.Word)];
            if (assertion.Kind == AssertionKind.Name && words.Length == 1)
            {
                continue;
            }

            var place = (First: telling.Text.TokenAt(assertion.Mention.Span.Start), End: telling.Text.TokenAt(assertion.Mention.Span.End));
            if (IsBeforeOffice(telling.Text, place.First, place.End))
            {
                continue;
            }

            var read = new Bearer(words[^1], words.Length > 1 ? words[0] : null, name.Spelling, [place]);
            if (bearers.Find(bearer => bearer.MayBe(read)) is { } known)
            {
                known.Places.Add(place);
            }
            else
            {
                bearers.Add(read);
            }
        }

        return bearers;
    }

    /// <summary>"Green deputy Kim Lee": a word of a post before an office names nobody.</summary>
    private static bool IsBeforeOffice(DocumentText text, int first, int end) =>
        end == first + 1 && end < text.Tokens.Count && text.Tokens[end] is { IsCapitalized: false } office && RoleTitles.IsHeadWord(office.Norm) && Listed.Value.At(text, first, end) is not null;

    /// <summary>"green", "labour": parties in capitals only.</summary>
    private static bool IsColour(DocumentText text, KindMark mark) => mark.First == mark.Last && text.Tokens[mark.First] is { IsCapitalized: false, Stem: "green" or "labour" or "labor" };

    private bool IsInName(KindMark mark) => Bearers.Exists(bearer => bearer.Places.Exists(place => mark.First >= place.First && mark.First < place.End));

    private Bearer? BearerOf(KindMark mark)
    {
        var sentence = _telling.Text.Tokens[mark.First].Sentence;
        var (nearest, distance) = ((Bearer?)null, int.MaxValue);
        foreach (var bearer in Bearers)
        {
            foreach (var (first, end) in bearer.Places)
            {
                if (first < _telling.Text.Tokens.Count && _telling.Text.Tokens[first].Sentence == sentence && !IsGoverned(first) && Math.Max(first - mark.Last - 1, mark.First - end) is var tokens && tokens < distance)
                {
                    (nearest, distance) = (tokens <= Reach && AreLinked(mark, first, end) ? bearer : null, tokens);
                }
            }
        }

        return distance < int.MaxValue ? nearest : PointsBack(mark, sentence);
    }

    /// <summary>"the mayor of Orrin": what somebody is of.</summary>
    private bool IsGoverned(int first) => first > 0 && _telling.Text.Tokens[first - 1].Norm is "of" or "in" or "at" or "for" or "from";

    /// <summary>True when nothing between a name and a post says that it is somebody else's: no deed, no other clause, no list.</summary>
    private bool AreLinked(KindMark mark, int first, int end)
    {
        var (from, to) = first > mark.Last ? (mark.Last + 1, first) : (end, mark.First);
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref _telling.Text.TokenSpan[i];
            if (token.Is(';') || token.Is('"') || (token.Is(':') && !(i == from && i == to - 1)) || token.Norm is "and" or "or" or "but" or "with" or "by" or "against" or "from" or "than" or "told" or "to" or "whose" && first < mark.First
                || (!Linking.Contains(token.Norm) && (VerbWords.IsPastForm(token) || VerbWords.IsFullVerb(token) || EventWords.IsSpeech(token))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The one person named in the sentence before, of whom a post at the beginning of a sentence without a name tells.</summary>
    private Bearer? PointsBack(KindMark mark, int sentence)
    {
        if (sentence == 0 || mark.First - _telling.Text.SentenceSpan[sentence].FirstToken > BackReach || !EventWords.IsDeterminer(_telling.Text.Tokens[_telling.Text.SentenceSpan[sentence].FirstToken]))
        {
            return null;
        }

        var before = Bearers.FindAll(bearer => bearer.Places.Exists(place => _telling.Text.Tokens[place.First].Sentence == sentence - 1));
        return before is [var only] ? only : null;
    }

    private PostStanding StandingOf(KindMark mark)
    {
        var sentence = _telling.Text.SentenceSpan[_telling.Text.Tokens[mark.First].Sentence];
        var standing = PostStanding.Full;
        for (var i = Math.Max(sentence.FirstToken, mark.First - StandingReach); i < Math.Min(sentence.EndToken, mark.Last + 1 + StandingReach); i++)
        {
            standing |= i >= mark.First && i <= mark.Last ? PostStanding.Full : _telling.Text.Tokens[i].Norm switch
            {
                "former" or "formerly" or "ex" or "retired" or "retirement" or "once" or "previously" or "then" or "late" or "until" or "used" or "outgoing" => PostStanding.Past,
                "deputy" when i == mark.Last + 1 => PostStanding.Full,
                "both" when i > mark.Last => PostStanding.Full,
                "next" or "designate" or "elect" or "future" or "incoming" or "aspiring" or "become" or "becomes" or "candidate" or "nominee" => PostStanding.Future,
                "acting" or "interim" or "deputy" or "vice" or "assistant" or "associate" or "junior" or "trainee" or "substitute" or "stand-in" or "honorary" or "also" or "both" or "co" or "joint" => PostStanding.InPlace,
                "not" or "never" or "longer" or "neither" or "nor" or "like" when i < mark.First => PostStanding.Denied,
                _ => PostStanding.Full,
            };
        }

        return standing;
    }
}
