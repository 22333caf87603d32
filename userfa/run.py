import sys,json,subprocess
dll=sys.argv[1]; verify='-v' in sys.argv; ex='-x' in sys.argv
lines=[l.rstrip('\n') for l in sys.stdin if l.strip() and not l.startswith('#')]
reqs=[]
for i,l in enumerate(lines):
    p=[x.strip().replace('\\n','\n') for x in l.split(' | ')]
    r={'id':str(i),'mode':'verify' if verify else 'check','documents':[{'id':chr(97+k),'text':x} for k,x in enumerate(p)]}
    if verify: r['draft']='a'
    reqs.append(r)
p=subprocess.run(['dotnet',dll,'batch'],input=''.join(json.dumps(r)+'\n' for r in reqs),capture_output=True,text=True)
for l,o in zip(lines,p.stdout.splitlines()):
    fs=json.loads(o)['report']['findings']
    print(('C ' if any(x['verdict']=='conflict' for x in fs) else '- ')+l[:170])
    for x in fs:
        print('      ',x['ruleId'],x['verdict'],x['confidence'],x['message'])
        if ex: print('          ',x['explanation'])
if p.returncode>1: print(p.stderr[:500])
