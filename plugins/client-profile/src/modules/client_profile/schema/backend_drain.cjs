// capture everything from zero in a CLI process, timing
process.env.MEDUSA_WORKER_MODE='server'
const {openApplication}=require('/work/main/backend/.medusa/server/src/application.js');
(async()=>{const {container,stop}=await openApplication();const {drainReaders,runReader,allReaders}=require('@gostiny/platform');
const {projectNow}=require('@gostiny/client-profile')
let t0=Date.now();
for(const r of allReaders()){ if(!/^(crm|client)/.test(r.name)) continue; const t=Date.now(); const n=await runReader(container,r); console.log(r.name,n,Date.now()-t)}
let t=Date.now(); console.log('project',await projectNow(container),Date.now()-t);
console.log('total',Date.now()-t0,'rss',Math.round(process.memoryUsage().rss/1e6)); process.exit(0)})()
