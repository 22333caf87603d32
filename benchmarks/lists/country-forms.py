#!/usr/bin/env python3
"""country-forms.py I18N_ISO_COUNTRIES OUT: countries whose English name is one word, with what eleven other languages in Latin letters call them.

I18N_ISO_COUNTRIES is the folder of the npm package i18n-iso-countries 7 (MIT)."""
import json
import os
import sys
import unicodedata

LANGUAGES = ["fr", "es", "pt", "it", "de", "nl", "sv", "pl", "ro", "tr", "ca"]
NEAR = 3
SHORTEST = 4


def fold(name):
    name = name.replace("ß", "ss").replace("ø", "o").replace("ı", "i").replace("đ", "d").replace("ł", "l")
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()


def words(package, language):
    """The names of each country that are one word, by code."""
    with open(os.path.join(package, "langs", language + ".json"), encoding="utf-8") as file:
        countries = json.load(file)["countries"]
    found = {}
    for code, names in countries.items():
        for name in map(fold, [names] if isinstance(names, str) else names):
            if name.isascii() and name.isalpha():
                found.setdefault(code, []).append(name)
    return found


def distance(left, right):
    row = list(range(len(right) + 1))
    for i, a in enumerate(left):
        last, row[0] = row[:], i + 1
        for j, b in enumerate(right):
            row[j + 1] = min(last[j] + (a != b), last[j + 1] + 1, row[j] + 1)
    return row[-1]


def main():
    package, out = sys.argv[1:]
    english = words(package, "en")
    others = [words(package, language) for language in LANGUAGES]
    lines = []
    for code in sorted(english):
        first = english[code][0]
        forms = set(english[code][1:]) | {name for language in others for name in language.get(code, []) if len(name) >= SHORTEST and name not in english[code]}
        kept = sorted(name for name in forms if name[0] == first[0] or distance(name, first) <= NEAR)
        if kept:
            lines.append(" ".join([first, *kept]))
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Countries whose name is one word, with what other languages in Latin letters call them, a country a line, folded; from i18n-iso-countries 7 (npm, MIT).\n")
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
