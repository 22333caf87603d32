using FactCheck.Rules;

namespace FactCheck.Pipeline;

/// <summary>The second half of the flow for a check: read documents in, report out.</summary>
internal sealed class ConsistencyCheck(FactCheckerOptions options, IReadOnlyList<ITopicAligner> aligners)
{
    private readonly DeclaredNames _declared = new(options.Vocabulary);

    public RulesByBasis Rules { get; } = new(options.Rules);

    /// <summary>A report on a few documents. Where it pays the aligners share the cores.</summary>
    public FactReport Run(List<ReadDocument> documents, CancellationToken cancellationToken) =>
        ReportAssembly.Check(documents, Judge(documents, InParallel.Pays(documents.Select(document => document.Document)), cancellationToken), options, Rules);

    /// <summary>All that is to be said of the documents, on this thread; those of different stories are not compared.</summary>
    public List<Judgement> Judge(List<ReadDocument> documents, CancellationToken cancellationToken) => Judge(documents, isShared: false, cancellationToken);

    private List<Judgement> Judge(List<ReadDocument> documents, bool isShared, CancellationToken cancellationToken)
    {
        var stories = documents.GroupBy(document => document.Document.Story, StringComparer.Ordinal).Select(story => story.ToList()).ToList();
        var judgements = new List<Judgement>();
        if (!isShared)
        {
            for (var piece = 0; piece < stories.Count * aligners.Count; piece++)
            {
                Judge(stories[piece / aligners.Count], aligners[piece % aligners.Count], judgements, cancellationToken);
            }
        }
        else
        {
            // Each piece has a list of its own, so that it does not matter which is done first.
            var pieces = new List<Judgement>[stories.Count * aligners.Count];
            InParallel.RunInTwo(pieces.Length, piece => Judge(stories[piece / aligners.Count], aligners[piece % aligners.Count], pieces[piece] = [], cancellationToken), cancellationToken);
            foreach (var piece in pieces)
            {
                judgements.AddRange(piece);
            }
        }

        var own = judgements.FindAll(RuleTable.IsOwn);
        judgements.RemoveAll(RuleTable.IsOwn);
        judgements = new GivenTogether(documents).SetApart(new MattersApart(documents).SetApart(new BearersApart(documents).SetApart(LikeButApart.SetApart(judgements, documents))));
        return OneMatter.Together(_declared.SetApart([.. judgements, .. own]), documents);
    }

    private void Judge(List<ReadDocument> story, ITopicAligner aligner, List<Judgement> judgements, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var aligned = aligner.Align(story);
        judgements.AddRange(aligned.SetApart);
        foreach (var topic in aligned.Topics)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Rules.Judge(topic, judgements);
        }
    }
}
