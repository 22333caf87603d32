#!/usr/bin/env python3
"""Makes src/FactCheck/Data/person-words.txt from WordNet 3.0 and SCOWL (Debian packages wordnet-base and scowl). Run it in src/FactCheck; ROOT=DIR where the packages were unpacked."""
import os
root=os.environ.get('ROOT','')
PERSON='18' # the lexicographer's file of nouns for people
words=set()
for size in (10,20,35,40,50):
    for kind in ('english','american','british'):
        try: words|={w.strip() for w in open(f'{root}/usr/share/dict/scowl/{kind}-words.{size}',encoding='latin-1')}
        except FileNotFoundError: pass
base=f'{root}/usr/share/wordnet/'
people=set()
for l in open(base+'data.noun'):
    if not l.startswith(' '):
        f=l.split(' ',3)
        if f[1]==PERSON: people.add(f[0])
kept=[]
for l in open(base+'index.noun'):
    if l.startswith(' '): continue
    f=l.split(); lemma=f[0]
    # The first sense is the most frequent one.
    if lemma.isalpha() and lemma in words and f[4+int(f[3])+2] in people: kept.append(lemma)
kept.sort()
lines=[];line=''
for w in kept:
    if len(line)+len(w)>150: lines.append(line); line=''
    line+=(' ' if line else '')+w
lines.append(line)
print(len(kept),sum(len(l)+1 for l in lines))
open('Data/person-words.txt','w').write('# Nouns whose first sense is a person. From WordNet 3.0 (Debian wordnet-base 1:3.0-37), Copyright 2006 Princeton University, WordNet licence; common words only, by SCOWL 2020.12.07 sizes 10 to 50 (Kevin Atkinson, SCOWL licence). Made by benchmarks/lists/persons.py.\n'+'\n'.join(lines)+'\n')
