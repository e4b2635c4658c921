import { apiOf } from '~/api/api.server'
import type { Route } from './+types/document'

const PASSED_ON = ['content-type', 'content-length', 'content-disposition']

/** Hands a document of an auction over from the backend, which the browser never sees. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const file = await apiOf(context).auctionSourcing.document(params.id, params.document)
  const headers = new Headers({ 'x-content-type-options': 'nosniff' })
  for (const name of PASSED_ON) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}
