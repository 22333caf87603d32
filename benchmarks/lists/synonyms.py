#!/usr/bin/env python3
"""Makes src/FactCheck/Data/synonyms.txt from WordNet 3.0 and SCOWL (Debian packages wordnet-base and scowl). Run it in src/FactCheck."""
import glob,collections
words=set()
for size in (10,20,35):
    for kind in ('english','american','british'):
        try: words|={w.strip() for w in open(f'/usr/share/dict/scowl/{kind}-words.{size}',encoding='latin-1')}
        except FileNotFoundError: pass
base='/usr/share/wordnet/'
groups=collections.defaultdict(list)
cnt=collections.Counter()
for l in open(base+'cntlist.rev'):
    k,_,c=l.split(); lemma,rest=k.split('%'); cnt[lemma]+=int(c)
rankof={}
for pos in ('noun','verb','adj','adv'):
    for l in open(base+'index.'+pos):
        if l.startswith(' '): continue
        f=l.split(); lemma=f[0]
        if lemma not in words or not lemma.isalpha(): continue
        n=int(f[2]); p=int(f[3]); offs=f[4+p+2:]
        for r,o in enumerate(offs[:3]):
            groups[pos,o].append((r,lemma))
lines=set()
for k,g in groups.items():
    ws=sorted({w for r,w in g})
    # keep the group where at least one member has it as first or second sense
    if len(ws)>=2 and min(r for r,w in g)<=1:
        lines.add(' '.join(ws))
# drop groups contained in others
ls=sorted(lines,key=lambda x:-len(x.split()))
kept=[];idx=collections.defaultdict(list)
for l in ls:
    s=set(l.split())
    c=None
    for w in s:
        cand=idx[w]; c=cand if c is None else [x for x in c if x in cand]
        if not c: break
    if c: continue
    i=len(kept); kept.append(l)
    for w in s: idx[w].append(i)
kept.sort()
print(len(words),len(kept),sum(len(l)+1 for l in kept))
open('Data/synonyms.txt','w').write('# Words that share a meaning among their first three. From WordNet 3.0 (Debian wordnet-base 1:3.0-37), Copyright 2006 Princeton University, WordNet licence; common words only, by SCOWL 2020.12.07 sizes 10 to 35 (Kevin Atkinson, SCOWL licence). Made by benchmarks/lists/synonyms.py.\n'+'\n'.join(kept)+'\n')
