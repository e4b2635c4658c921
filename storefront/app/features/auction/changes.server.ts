import type { createApi } from '~/api/api.server'
import { bodyOf, startingIn } from './body-of'

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
  await api.auctions.publish(id)
}

/** What a page of an auction may change, by the intent its form names. */
export const CHANGES: Record<string, Change> = {
  publish,
  accept: (api, id) => api.auctions.accept(id),
  decline: (api, id, form) => api.auctions.decline(id, text(form, 'reason')),
  write: (api, id, form) =>
    api.auctions.write(id, text(form, 'body'), text(form, 'participant_id') || undefined),
}
