namespace FactCheck.Tests.Reports;

/// <summary>The lists of formats and readers name everything that is there.</summary>
internal sealed class BuiltInFormatTests
{
    [Test]
    public void All_WritersOfTheAssembly_AreListedOnceUnderTheirNames()
    {
        ReportWriters.All.Select(writer => writer.GetType()).ShouldBe(Implementations<IReportWriter>(), ignoreOrder: true);
        ReportWriters.All.Select(writer => writer.Format).ShouldBeUnique();
    }

    [Test]
    public void All_ReadersOfTheAssembly_AreListedAndShareNoEnding()
    {
        DocumentReaders.All.Select(reader => reader.GetType()).ShouldBe(Implementations<IDocumentReader>(), ignoreOrder: true);
        DocumentReaders.All.SelectMany(reader => reader.Extensions).ShouldBeUnique();
        DocumentReaders.All.SelectMany(reader => reader.Extensions).ShouldAllBe(extension => extension.StartsWith('.') && !extension.Any(char.IsUpper));
    }

    private static IEnumerable<Type> Implementations<TInterface>() =>
        typeof(TInterface).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(TInterface).IsAssignableFrom(type));
}
