namespace FactCheck.Alignment.Casualties;

/// <summary>Where a document tells that people came to harm, or that none did.</summary>
/// <param name="Injuries">Who was hurt, in the order of the text.</param>
/// <param name="Deaths">Who was killed.</param>
internal sealed record DocumentHarm(List<HarmPlace> Injuries, List<HarmPlace> Deaths)
{
    /// <summary>That of a document, read once.</summary>
    public static DocumentHarm Of(ReadDocument document) => document.Derived(static read => new DocumentHarm(HarmReader.Find(read.Text, Harm.Injury), HarmReader.Find(read.Text, Harm.Death)));

    /// <summary>The places of one kind whose sentence names no year.</summary>
    public List<HarmPlace> Of(Harm harm) => (harm == Harm.Injury ? Injuries : Deaths).FindAll(static place => !place.IsDated);
}
