#!/usr/bin/env python3
"""Makes src/FactCheck/Data/wordnet-antonyms.txt from WordNet 3.0 and SCOWL (Debian packages wordnet-base and scowl). Run it in src/FactCheck; ROOT=DIR where the packages were unpacked."""
import os
root=os.environ.get('ROOT','')
base=f'{root}/usr/share/wordnet/'
# Only words with a job of their own: these stand for much else.
LOOSE=set('all some no yes pro con here there have lack have have be forte piano even odd past future latter former white black express local sit stand lie left right close open bound free dead live down up'.split())
words=set()
for size in (10,20,35,40):
    for kind in ('english','american','british'):
        try: words|={w.strip() for w in open(f'{root}/usr/share/dict/scowl/{kind}-words.{size}',encoding='latin-1')}
        except FileNotFoundError: pass
pairs=set()
for pos,letters in (('noun','n'),('verb','v'),('adj','as'),('adv','r')):
    senses={}
    for l in open(f'{base}index.{pos}'):
        if not l.startswith(' '):
            f=l.split(); senses[f[0]]=f[4+int(f[3])+2:]
    members={};opposed=[]
    for l in open(f'{base}data.{pos}'):
        if l.startswith(' '): continue
        f=l.split(' | ')[0].split(); n=int(f[3],16); at=4+2*n
        members[f[0]]=[f[4+2*i].split('(')[0] for i in range(n)]
        for k in range(int(f[at])):
            pointer,target,part,which=f[at+1+4*k:at+5+4*k]
            if pointer=='!' and part in letters: opposed.append((f[0],int(which[:2],16),target,int(which[2:],16)))
    for one,i,other,k in opposed:
        a,b=members[one][i-1],members[other][k-1]
        # One of the first two senses of either.
        if a in words and b in words and a.isalpha() and b.isalpha() and not {a,b}&LOOSE and one in senses[a][:2] and other in senses[b][:2]: pairs.add(tuple(sorted((a,b))))
print(len(pairs))
open('Data/wordnet-antonyms.txt','w').write("# Antonyms, from WordNet 3.0 (Debian wordnet-base 1:3.0-37), Copyright 2006 Princeton University, WordNet licence; common words in one of their first two senses, by SCOWL 2020.12.07 sizes 10 to 40 (Kevin Atkinson, SCOWL licence). Made by benchmarks/lists/antonyms.py.\n"+'\n'.join(f'{a} / {b}' for a,b in sorted(pairs))+'\n')
