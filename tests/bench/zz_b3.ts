import { ClientProfileService } from '@gostiny/client-profile/modules/client_profile'
const cpu=require('/tmp/cpu.cjs')
async function main(){
  process.env.CLIENT_PROFILE_DATABASE_URL='postgres://postgres:postgres@127.0.0.1:54329/dev_profile_bench'
  const s=new ClientProfileService({logger:console as any})
  const pool=await s.pool()
  while ((await s.latestRebuild())?.state !== 'done') await new Promise((r) => setTimeout(r, 50))
  // keep backends alive for cpu accounting
  const rel:any[]=[]; const orig=pool.connect.bind(pool);(pool as any).connect=async()=>{const c=await (orig as any)();const r=c.release.bind(c);c.release=(x:any)=>{rel.push(r)};return c}
  const a=await cpu('dev_profile_bench');const t=performance.now(); await s.rebuild(); const w=performance.now()-t;const b=await cpu('dev_profile_bench')
  console.log('wall',Math.round(w),'node',b.node-a.node,'pg',b.pg-a.pg); rel.forEach(r=>r(true)); process.exit(0)
}
main()
