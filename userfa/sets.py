import sys,json,subprocess,os,glob
dll=sys.argv[1]; ex='-x' in sys.argv; only=[a for a in sys.argv[2:] if not a.startswith('-')]
reqs=[]
for root in ('sets','sets2','sets3'):
    for d in sorted(glob.glob('/tmp/u22/%s/*'%root)):
        fs=sorted(f for f in glob.glob(d+'/*') if f.endswith(('.txt','.md')))
        name=root+'/'+os.path.basename(d)
        if only and os.path.basename(d) not in only: continue
        if len(fs)>1: reqs.append({'id':name,'mode':'check','documents':[{'id':os.path.basename(f),'text':open(f,encoding='utf-8').read()} for f in fs]})
p=subprocess.run(['dotnet',dll,'batch'],input=''.join(json.dumps(r)+'\n' for r in reqs),capture_output=True,text=True)
for r,o in zip(reqs,p.stdout.splitlines()):
    print('==',r['id'])
    for x in json.loads(o)['report']['findings']:
        print('   ',x['ruleId'],x['verdict'],x['confidence'],x['message'])
        if ex: print('        ',x['explanation'])
