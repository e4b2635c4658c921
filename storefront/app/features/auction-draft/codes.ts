import { apiOf } from '~/api/api.server'
import type { Route } from './+types/codes'

export type Code = { code: string; name: string }

/** Codes of goods or units that match the typed words; none where the house has no such list. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const q = (searchParams.get('q') ?? '').trim()
  const { cpvCodes, units } = apiOf(context).auctions
  const read = searchParams.get('kind') === 'units' ? units : cpvCodes
  return Response.json({ codes: await read(q).catch((): Code[] => []) })
}
