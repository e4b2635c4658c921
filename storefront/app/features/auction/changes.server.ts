import { redirect } from 'react-router'
import type { createApi } from '~/api/api.server'
import type { Sealing } from '~/api/auctions.types'
import { bodyOf, startingIn } from './body-of'

const REHEARSAL_STARTS_IN_S = 15
const MINUTE_S = 60
const MINUTE_MS = 60_000

type Api = ReturnType<typeof createApi>
type Change = (api: Api, id: string, form: FormData) => Promise<unknown>

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

/** A draft keeps its planned times unless it is to start in so many seconds: then it keeps its length. */
async function publish(api: Api, id: string, form: FormData) {
  const seconds = Number(text(form, 'starts_in_s'))
  if (seconds > 0) {
    const [draft, { received_at }] = await Promise.all([api.auctions.show(id), api.auctionLots.clock()])
    await api.auctions.save(startingIn(bodyOf(draft), received_at, seconds), id)
  }
  await api.auctions.publish(id, sealingIn(form))
}

/** The key the browser made for sealed offers, if it made one. */
function sealingIn(form: FormData): Sealing | undefined {
  const sealing = text(form, 'sealing')
  return sealing ? (JSON.parse(sealing) as Sealing) : undefined
}

/** A chosen file becomes a document of the draft. */
async function attach(api: Api, id: string, form: FormData) {
  const file = form.get('file')
  if (!(file instanceof File) || !file.size) return
  const content = Buffer.from(await file.arrayBuffer()).toString('base64')
  await api.auctionSourcing.addDocument(id, file.name, content)
}

/** A rehearsal begins at once; its page is shown. */
export async function rehearse(api: Api, id: string, form: FormData) {
  const { id: made } = await api.auctionSourcing.rehearse(id, {
    opponents: text(form, 'opponents') === 'invited' ? 'invited' : 'synthetic',
    starts_in_s: REHEARSAL_STARTS_IN_S,
    lasts_s: Number(text(form, 'minutes')) * MINUTE_S,
    sealing: sealingIn(form),
  })
  return redirect(`/auctions/${made}`)
}

/** What a page of an auction may change, by the intent its form names. */
export const CHANGES: Record<string, Change> = {
  publish,
  accept: (api, id) => api.auctions.accept(id),
  decline: (api, id, form) => api.auctions.decline(id, text(form, 'reason')),
  remind: (api, id, form) => api.auctionSourcing.remind(id, text(form, 'supplier_company_id')),
  withdraw: (api, id, form) =>
    api.auctionSourcing.withdraw(id, text(form, 'supplier_company_id'), text(form, 'reason')),
  invite: (api, id, form) => api.auctionSourcing.invite(id, text(form, 'supplier_company_id')),
  admit: (api, id, form) => api.auctionSourcing.admit(id, text(form, 'application')),
  refuse: (api, id, form) => api.auctionSourcing.refuse(id, text(form, 'application'), text(form, 'reason')),
  attach: (api, id, form) => attach(api, id, form),
  detach: (api, id, form) => api.auctionSourcing.removeDocument(id, text(form, 'document')),
  pause: (api, id, form) => api.auctions.command(id, { kind: 'pause', reason: text(form, 'reason') }),
  resume: (api, id, form) =>
    api.auctions.command(id, { kind: 'resume', in_ms: Number(text(form, 'minutes')) * MINUTE_MS }),
  extend: (api, id, form) =>
    api.auctions.command(id, {
      kind: 'extend',
      by_ms: Number(text(form, 'minutes')) * MINUTE_MS,
      reason: text(form, 'reason'),
    }),
  cancel: (api, id, form) => api.auctions.command(id, { kind: 'cancel', reason: text(form, 'reason') }),
  write: (api, id, form) =>
    api.auctions.write(id, text(form, 'body'), text(form, 'participant_id') || undefined),
}
