import sys,json,subprocess
dll=sys.argv[1]; pat=sys.argv[2:]
for l in sys.stdin:
    l=l.rstrip('\n')
    if not l.strip(): continue
    p=[x.strip().replace('\\n','\n') for x in l.split(' | ')]
    r={'id':'1','mode':'check','whyNot':True,'documents':[{'id':chr(97+k),'text':x} for k,x in enumerate(p)]}
    o=json.loads(subprocess.run(['dotnet',dll,'batch'],input=json.dumps(r)+'\n',capture_output=True,text=True).stdout)['report']
    print('==',l[:150]); 
    for f in o['findings']: print('   F',f['ruleId'],f['verdict'],f['message'])
    for c in o.get('compatible',[]): print('   -',c['reason'],c['explanation'],[m['text'] for m in c['mentions']])
