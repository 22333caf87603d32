#!/usr/bin/env python3
"""Writes src/FactCheck/Data/organizations.txt: names of organizations, folded, one a line. Sources: WordNet 3.0 (Debian wordnet-base 1:3.0-37) and
compromise 14.17.0 (npm, MIT); single words that are English words (SCOWL, Debian scowl) or places are left out.
Usage: organizations.py --compromise node_modules/compromise --out FILE (needs node on the path)"""
import argparse
import glob
import re
import subprocess
import unicodedata

WORDNET = "/usr/share/wordnet/data.noun"
GROUP = "14"
ARTIFACT = "06"
# Groups that are no organizations, by their glosses.
OTHER_GROUPS = re.compile(r"dynast|religio|buddhis|doctrine|\bpeople\b|\btribe|speak|geolog|genus|famil(y|ies)\b|\bera\b|sect\b|constellation|battle|treat(y|ies)|century"
                          r"|philosoph|artists|painters|writers|royal|blood|indians?\b|race\b|\bsong|summit|conference|school of|festival|event|parade|planets|social class"
                          r"|nobility|eucharist|trinity|empire|kingdom|ancient|style|literature|stars\b|denominations?|\bbooks\b|stocks?\b", re.IGNORECASE)
ARTIFACT_ORGANIZATIONS = re.compile(r"universit|exchange|laborator|institut", re.IGNORECASE)
PLACES = ("15", "17")


def fold(phrase):
    words = (unicodedata.normalize("NFKD", word) for word in re.split(r"[\s_\-]+", phrase))
    return " ".join(filter(None, (re.sub(r"[^A-Za-z0-9]", "", word).lower() for word in words)))


def english_words():
    for size in (10, 20, 35):
        for path in glob.glob(f"/usr/share/dict/scowl/*-words.{size}"):
            with open(path, encoding="latin-1") as lines:
                yield from (line.strip() for line in lines)


def places():
    with open(WORDNET, encoding="utf-8") as lines:
        for fields in (line.split() for line in lines if not line.startswith(" ")):
            if fields[1] in PLACES:
                yield from (fold(fields[4 + 2 * i]) for i in range(int(fields[3], 16)))


def wordnet():
    with open(WORDNET, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            head, _, gloss = line.partition(" | ")
            fields = head.split()
            lexfile, count = fields[1], int(fields[3], 16)
            words = [fields[4 + 2 * i] for i in range(count)]
            pointers = fields[5 + 2 * count::4]
            isGroup = lexfile == GROUP and not OTHER_GROUPS.search(gloss)
            isHouse = lexfile == ARTIFACT and "@i" in pointers and ARTIFACT_ORGANIZATIONS.search(gloss)
            if isGroup or isHouse:
                yield from (word for word in words if word[0].isupper())


def compromise(folder):
    script = ("import nlp from './src/three.js'; const words = nlp.model().one.lexicon;"
              "for (const word in words) if ([words[word]].flat().some(tag => tag === 'Organization' || tag === 'SportsTeam')) console.log(word)")
    yield from subprocess.run(["node", "--input-type=module", "-e", script], cwd=folder, capture_output=True, text=True, check=True).stdout.splitlines()


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--compromise", required=True)
    options.add_argument("--out", required=True)
    given = options.parse_args()
    names = {name for phrase in [*wordnet(), *compromise(given.compromise)] if len(name := fold(phrase)) > 1} - set(english_words()) - set(places())
    with open(given.out, "w", encoding="utf-8", newline="\n") as out:
        out.write("# Names of organizations, folded. Made by benchmarks/lists/organizations.py from WordNet 3.0 (c) 2006 Princeton University and compromise 14.17.0 (MIT); see NOTICE.\n")
        out.writelines(name + "\n" for name in sorted(names))
    print(len(names), "names")


main()
