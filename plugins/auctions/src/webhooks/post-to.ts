import { lookup, type LookupAddress } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { endpointFault, isLoopback, isOpenAddress } from './addresses'
import { isDevelopment } from './webhooks'

const PATIENCE_MS = 10_000

/** Finds a name's addresses and fails when one of them is not open: the very addresses that are then called. */
const openLookup: LookupFunction = (hostname, options, done) =>
  lookup(hostname, { ...options, all: true }, (error, found: LookupAddress[]) => {
    if (error) return done(error, '', 0)
    if (!found.length || !found.every(({ address }) => isOpenAddress(address)))
      return done(new Error('the name leads to an address that is not open'), '', 0)
    if (options.all) return done(null, found)
    done(null, found[0].address, found[0].family)
  })

export type Told = { status: number | null; error?: string }

/** Posts JSON to an endpoint, following nothing and reading nothing but the status. */
export function postTo(endpoint: string, headers: Record<string, string>, body: string): Promise<Told> {
  if (endpointFault(endpoint, isDevelopment()))
    return Promise.resolve({ status: null, error: 'not an open address' })
  const url = new URL(endpoint)
  const isHere = isDevelopment() && isLoopback(url)
  return new Promise((resolve) => {
    const request = (url.protocol === 'https:' ? https : http).request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'Gostiny', ...headers },
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(!isHere && { lookup: openLookup }),
    })
    request.once('response', (response) => {
      response.destroy()
      resolve({ status: response.statusCode ?? null })
    })
    request.on('error', ({ message }) => resolve({ status: null, error: message }))
    request.end(body)
  })
}
