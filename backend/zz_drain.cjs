process.env.MEDUSA_WORKER_MODE='server'
const cpu=require('/tmp/cpu.cjs');
const {openApplication}=require('/work/main/backend/.medusa/server/src/application.js');
(async()=>{const {container}=await openApplication();const {runReader,allReaders}=require('@gostiny/platform');
const {projectNow}=require('@gostiny/client-profile')
const step=async(name,f)=>{const a=await cpu('dev_profile');const t=Date.now();const n=await f();const w=Date.now()-t;const b=await cpu('dev_profile');console.log(name,n,'wall',w,'cpu node',b.node-a.node,'pg',b.pg-a.pg)};
for(const r of allReaders()){ if(!/^(crm|client)/.test(r.name)) continue; await step(r.name,()=>runReader(container,r))}
await step('project',()=>projectNow(container));
console.log('rss',Math.round(process.memoryUsage().rss/1e6)); process.exit(0)})()
