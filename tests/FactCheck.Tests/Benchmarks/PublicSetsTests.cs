using FactCheck.Quality.PublicSets;
using FactCheck.Quality.Reports;
using FactCheck.Quality.Weights;

namespace FactCheck.Tests.Benchmarks;

/// <summary>The quality benchmark reads public data sets as they are published. The texts here are our own.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed class PublicSetsTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("factcheck-sets-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Sections_Bump_RankTheWrongSummaryBelowTheRightOne()
    {
        Write("BUMP/data/task1_dataset.json", """
            [{"id": 1, "article": "The ferry sank off Varna on Monday. Forty people were rescued, the coast guard said.",
              "reference_summary": "Forty people were rescued after a ferry sank.", "edited_summary": "Ninety people were rescued after a ferry sank."}]
            """);

        Row("BUMP", "task1: wrong summary scored below the right one").ShouldStartWith("1.000 (1 of 1)");
    }

    [Test]
    public void WeightsReport_OfBump_TellsEachWeightAndRanksTheInventedSummaryLower()
    {
        Write("BUMP/data/task1_dataset.json", """
            [{"id": 1, "article": "The ferry sank off Varna on Monday. Forty people were rescued, the coast guard said.",
              "reference_summary": "The ferry sank off Varna on Monday.", "edited_summary": "The ferry burned off Varna on Monday."}]
            """);

        var rows = WeightsReport.Sections(_folder).Single(section => section.Title.EndsWith("task1", StringComparison.Ordinal)).Table.ShouldNotBeNull().Rows;

        rows.Select(row => row[0]).ShouldContain("verify-not-found");
        rows.Single(row => row[0] == "new-row")[4].ShouldBe("1.000");
    }

    [Test]
    public void ScoredDraft_WithTheShippedWeights_HasTheScoreOfTheReport()
    {
        var checker = new FactChecker();
        var source = new Document("source", "The ferry sank off Varna on Monday. Forty people were rescued, the coast guard said. He thanked them.");
        foreach (var text in (string[])["Forty people were rescued.", "Ninety people were rescued off Varna on Tuesday.", "He sank the ferry, Ilona Varga said."])
        {
            ScoredDraft.Of(checker, checker.Index([source]), text).Score(DraftWeights.Shipped).ShouldBe(checker.Verify(new Document("draft", text), [source]).Score, 1e-9);
        }
    }

    [Test]
    public void Learn_PairsThatOneLossExplains_GivesThatLossTheWeight()
    {
        var extents = new double[DraftWeights.Names.Count - 2];
        double[] apart = [.. extents.Select((_, i) => DraftWeights.Names[i] == "apart" ? .3 : 0)];
        var pair = new RankedPair(0, new ScoredDraft(extents, [], []), new ScoredDraft(apart, [], []));

        var learned = PairwiseTrainer.Learn([pair, pair]);

        learned.All[DraftWeights.Names.ToList().IndexOf("apart")].ShouldBeGreaterThan(0);
        learned.All.Count(weight => weight > 0).ShouldBe(1);
    }

    [Test]
    public void Sections_BumpWithoutItsFields_SayWhichFieldsThereAre()
    {
        Write("task2_dataset.json", """[{"text": "a", "label": "b"}]""");

        Should.Throw<InvalidDataException>(() => PublicReport.Sections(_folder)).Message.ShouldEndWith("it has text, label.");
    }

    [Test]
    public void Sections_RagTruth_CountOnlyGoodTestAnswersToQuestions()
    {
        Write("dataset/source_info.jsonl", """
            {"source_id": "1", "task_type": "QA", "source_info": {"question": "How long?", "passages": "passage 1: Boil the eggs for 7 minutes."}}
            {"source_id": "2", "task_type": "Summary", "source_info": "Boil the eggs for 7 minutes."}

            """);
        Write("dataset/response.jsonl", """
            {"source_id": "1", "labels": [], "split": "test", "quality": "good", "response": "Boil the eggs for 7 minutes."}
            {"source_id": "1", "labels": [{"text": "9 minutes"}], "split": "test", "quality": "good", "response": "Boil the eggs for 9 minutes."}
            {"source_id": "1", "labels": [], "split": "train", "quality": "good", "response": "Boil the eggs for 7 minutes."}
            {"source_id": "1", "labels": [], "split": "test", "quality": "truncated", "response": "Boil the"}
            {"source_id": "2", "labels": [], "split": "test", "quality": "good", "response": "Boil the eggs for 7 minutes."}

            """);

        Row("RAGTruth", "right answers with a conflict (lower is better)").ShouldStartWith(".000 (0 of 1)");
        Row("RAGTruth", "answers with a wrong number or date: recall").ShouldStartWith("1.000 (1 of 1)");
    }

    [Test]
    public void Sections_Equate_CompareThreeClassesWhereTheSetHasThem()
    {
        Write("StressTest.jsonl", """
            {"sentence1": "The club sold 40 tickets.", "sentence2": "The club sold 40 tickets.", "gold_label": "entailment"}
            {"sentence1": "The club sold 40 tickets.", "sentence2": "The club sold 90 tickets.", "gold_label": "contradiction"}
            {"sentence1": "The club sold more than 40 tickets.", "sentence2": "The club sold 90 tickets.", "gold_label": "neutral"}

            """);

        Row("EQUATE", "StressTest: contradictions reported as a conflict").ShouldStartWith("1.000 (1 of 1)");
        Row("EQUATE", "StressTest: three classes, accuracy").ShouldContain(" of 3)");
    }

    [Test]
    public void Sections_NameBench_ReadQuotedFieldsAndTellTheVersion()
    {
        Write("name_bench/cases.csv", "case_group,schema,name1,name2,is_match,quality,category,notes\r\nnk_checks,Person,\"Varga, Ilona\",Ilona Varga,true,STRONG,,\"a \"\"note\"\"\"\r\nsynth,Company,Ostrava Steel,Bergen Shipping,false,,,\r\n");
        Write("name_bench/SOURCE.txt", "two rows of our own\n");

        Row("nomenklatura", "all: precision").ShouldStartWith("1.000 (1 of 1)");
        Section("nomenklatura").Text.ShouldContain("two rows of our own");
    }

    [Test]
    public void Sections_UniversalNames_CompareSpansAndTypes()
    {
        Write("en_own.iob2", "# newdoc id = 1\n1\tIlona\tB-PER\n2\tVarga\tI-PER\n3\tvisited\tO\n4\tNorway\tB-LOC\n5\t.\tO\n\n");

        Row("Names", "spans of any type: recall").ShouldStartWith("1.000 (2 of 2)");
        Row("Names", "places: recall").ShouldStartWith("1.000 (1 of 1)");
    }

    [Test]
    public void Sections_TokenFiles_CountTextsThatContradictThemselvesWhenCut()
    {
        string[] sentences =
        [
            "The ferry Ondine sank off Varna on Monday morning with forty passengers aboard .", "The coast guard reached the place within an hour of the first call .",
            "Captain Ilona Brennstad said that the engine room had filled with water .", "Captain Ilona Brenstad of the ferry Ondine said that the engine room was lost at once .",
            "Doctors in the harbour treated eleven passengers for the cold .", "The owner of the ferry promised to answer every question of the inquiry .",
            "Divers will go down to the wreck as soon as the weather allows .", "The last ferry lost in these waters was the Marguerite , in the year 1987 .",
            "The families of the crew were told by telephone before noon .", "A choir sang on the pier when the boats came back to the harbour .",
        ];
        var agreeing = sentences.Select(sentence => sentence.Replace("Brennstad", "Brenstad", StringComparison.Ordinal));
        Write("own.tsv", "-DOCSTART-\tO\n\n" + Tokens(sentences) + "-DOCSTART-\tO\n\n" + Tokens(agreeing));

        Row("Real texts", "texts of the token files, every second sentence: with a name told as misspelt").ShouldStartWith(".500 (1 of 2)");
        Row("Real texts", "texts of the token files, first and last third: with a conflict of values, roles, events ...").ShouldStartWith(".000 (0 of 2)");

        static string Tokens(IEnumerable<string> sentences) => string.Concat(sentences.Select(sentence => string.Concat(sentence.Split(' ').Select(token => token + "\tO\n")) + "\n"));
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private ReportSection Section(string title) => PublicReport.Sections(_folder).Single(section => section.Title.StartsWith(title, StringComparison.Ordinal));

    private string Row(string title, string label) => Section(title).Table.ShouldNotBeNull().Rows.Single(row => row[0] == label)[1];
}
