import { apiOf } from '~/api/api.server'
import type { Interest } from '~/api/interests.types'
import { preferencesContext } from '~/session/caller.server'
import type { Route } from './+types/interests'

const MAX_BATCH = 100
const NO_CONTENT = 204

/** Takes a batch of the beacon and passes it on; without the person's consent it goes no further. */
export async function action({ context, request }: Route.ActionArgs) {
  const events = (await request.json().catch(() => [])) as Interest[]
  const consented = context.get(preferencesContext).consent === 'given'
  if (consented && Array.isArray(events) && events.length > 0) {
    await apiOf(context).interests.record(events.slice(0, MAX_BATCH))
  }
  return new Response(null, { status: NO_CONTENT })
}
