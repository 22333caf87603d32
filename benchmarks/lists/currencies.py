#!/usr/bin/env python3
"""currencies.py CLDR CODES OUT: the currencies in use by their full English names ("namibian dollar"), as the tokenizer cuts them.

CLDR is the folder of the npm package cldr-numbers-full 46 (Unicode-3.0), CODES the list src/FactCheck/Data/currency-codes.txt."""
import json
import re
import sys


def main():
    folder, codes, out = sys.argv[1:]
    with open(codes, encoding="utf-8") as file:
        used = " ".join(line for line in file if not line.startswith("#")).split()
    with open(folder + "/main/en/currencies.json", encoding="utf-8") as file:
        known = json.load(file)["main"]["en"]["numbers"]["currencies"]
    lines = []
    for code in sorted(set(used) & set(known)):
        names = sorted({clean(known[code].get("displayName-count-" + form, "")) for form in ("one", "other")} - {""})
        if names:
            lines.append(f"{code} 1 {'|'.join(names)}\n")
    with open(out, "w", encoding="utf-8") as file:
        file.write("# Currencies in use by their English names: ISO 4217 code, 1, spellings, from CLDR 46 (cldr-numbers-full, Unicode-3.0) by benchmarks/lists/currencies.py.\n")
        file.writelines(lines)


def clean(name):
    """A name of several plain words in lower case; empty for one with marks or of one word, which may be a word of English."""
    name = name.lower().replace("-", " - ").replace(".", " . ")
    name = re.sub(r" +", " ", name).strip()
    return name if " " in name and re.fullmatch(r"[^\W\d_]+( (-|[^\W\d_]+))*", name) else ""


main()
