using FactCheck.Text;

namespace FactCheck.Alignment.Tellings.Posts;

/// <summary>A post, or what somebody belongs to, that a telling gives one of those it names.</summary>
/// <param name="Mark">The words.</param>
/// <param name="Bearer">Whose it is; null when nobody stands near.</param>
/// <param name="Standing">How it is held: now, no more, not yet, in somebody's place.</param>
internal sealed record BearerPost(KindMark Mark, Bearer? Bearer, PostStanding Standing);
