using System.Security.Cryptography;
using FactCheck.Text;

namespace FactCheck.Tests.Text;

internal sealed class Sha256Tests
{
    [TestCase("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [TestCase("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Of_ExamplesOfTheStandard_AreItsHashes(string text, string hash) =>
        Convert.ToHexStringLower(Sha256.Of(System.Text.Encoding.ASCII.GetBytes(text))).ShouldBe(hash);

    /// <summary>Every length around the ends of blocks.</summary>
    [Test]
    public void Of_AnyLength_IsWhatTheFrameworkSays()
    {
        for (var length = 0; length < 300; length++)
        {
            var data = Enumerable.Range(0, length).Select(i => (byte)(i * 7)).ToArray();

            Sha256.Of(data).ShouldBe(SHA256.HashData(data), $"{length} bytes");
        }
    }
}
