#!/usr/bin/env python3
"""Makes src/FactCheck/Data/occupations.txt from WordNet 3.0 and SCOWL (Debian packages wordnet-base and scowl). Run it in src/FactCheck; ROOT=DIR where the packages were unpacked."""
import os,collections
root=os.environ.get('ROOT','')
base=f'{root}/usr/share/wordnet/'
# The nouns of WordNet under which occupations stand, with the number of the sense.
ROOTS='skilled_worker.1 workman.1 salesperson.1 professional.1 health_professional.1 scientist.1 lawman.1 clergyman.1 maker.1 farmer.1 musician.1 educator.1 employee.1 attendant.1 sailor.1'.split()
# Words that are said of people of many occupations, of machines, or of what somebody is for a day.
LOOSE=set('''agent aide auxiliary accomplice apprentice assessor assistant attendant authority bearer bishop beater blaster bomber boss breeder broadcaster bunny caster chaplain chief classic cleaner client collector
commander commandant conductor counsel creator critic cub crooner decoy demonstrator dick dresser driver earner editor educator electrician employee engraver entertainer envoy expert feller fitter fixer flunky fodder forger gob gofer gypsy hanger
handler handyman hand harvester head helper holdover horse incumbent intern itinerant keeper knacker logger loader maker manager master member mover narc officer official operator organizer orderly packer peon perfecter player
polisher practitioner primate prof prospector quack ranker reaper recruit retainer router salter sector servant server setter sheller smith soldier soloist specialist spinner staff staffer station steward subordinate
subsidiary sweeper talent technician temp tester thrower tracker trainer trapper tuner turner utility vigilante warden washer whaler wiper worker workman wrecker yuppie laborer labourer serviceman seaman artisan
academic consultant veteran whistler minstrel troubadour accompanist bachelor cog registrar bearing bombshell insider missionary governess master trader vendor lifer scab striker loyalist presenter diplomat aviator flier trooper
bureaucrat politician inspector investigator negotiator freelancer breadwinner pensioner valet investigator ambassador envoy magistrate deputy marshal officer minister evangelist preacher priestess padre cleric minstrel hunter mapper acolyte adjutant agriculturalist cultivator grower admiral anthologist abortionist armorer armourer balloonist bridesmaid brakeman captain caregiver caseworker cattleman cavalryman checker churchman clinician colonel commando commodore courtier craftsman curate divider doc draftee conscript dragoon edger ensign esquire framer functionary appointee garnishee general generalissimo goldbrick guardsman guide hire hireling huntsman courser hussar hygienist infantryman journeyman lancer leatherneck lieutenant major mate mender militiaman noncom noncombatant officeholder ordinary pathologist pedagogue planter pleader plenipotentiary private privateer producer provincial researcher experimenter redcap redcoat refiner renovator restorer preserver reservist revivalist rocker screw turnkey shrink sorter sower splicer sponger spotter sprayer squire swagger territorial tracer volunteer voluntary warbler weeder workingman digger excavator commissar diagnostician probationer docent bobby flatfoot diocesan prelate suffragan confessor metropolitan diva rapper caroler caroller balladeer selectman nuncio vizier sacristan deacon deaconess bailiff slaughterer knitter dyer gunner hewer lifesaver fumigator bachelor seafarer crewman mariner trawler cropper piper ecclesiastic patrolman'''.split())
words=set()
for size in (10,20,35,40,50):
    for kind in ('english','american','british'):
        try: words|={w.strip() for w in open(f'{root}/usr/share/dict/scowl/{kind}-words.{size}',encoding='latin-1')}
        except FileNotFoundError: pass
members={};below=collections.defaultdict(list)
for l in open(base+'data.noun'):
    if l.startswith(' '): continue
    f=l.split(' | ')[0].split(); n=int(f[3],16); at=4+2*n
    members[f[0]]=[f[4+2*i] for i in range(n)]
    for k in range(int(f[at])):
        pointer,target=f[at+1+4*k],f[at+2+4*k]
        if pointer=='@': below[target].append(f[0])
senses={}
for l in open(base+'index.noun'):
    if not l.startswith(' '):
        f=l.split(); senses[f[0]]=f[4+int(f[3])+2:]
def rows(synset,way):
    way=way+[w for w in members[synset] if w.isalpha() and w in words and w not in LOOSE and senses[w][0]==synset]
    under=[row for b in below[synset] for row in rows(b,way)]
    return under or ([way] if way else [])
found=[]
for spec in ROOTS:
    lemma,sense=spec.rsplit('.',1)
    for branch in below[senses[lemma][int(sense)-1]]: found+=[tuple(r) for r in rows(branch,[])]
found=sorted(set(found))
found=[r for r in found if not any(r!=o and set(r)<set(o) for o in found)]
print(len(found),sum(len(' '.join(r))+1 for r in found))
open('Data/occupations.txt','w').write("# Occupations, from WordNet 3.0 (Debian wordnet-base 1:3.0-37), Copyright 2006 Princeton University, WordNet licence; common words in their first sense, by SCOWL 2020.12.07 sizes 10 to 50 (Kevin Atkinson, SCOWL licence). Of the words of a line each takes in the next or is another word for it. Made by benchmarks/lists/occupations.py.\n"+'\n'.join(' '.join(r) for r in found)+'\n')
