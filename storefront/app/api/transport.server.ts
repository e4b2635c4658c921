import { data } from 'react-router'
import type { Language } from '~/i18n/languages'
import type { Refusal } from './refusal'

export type Caller = {
  token: string | null
  companyId: string | null
  language: Language
  /** Called when the backend no longer knows the token; throws the way out. */
  onSignedOut: () => Promise<never>
}

type Query = Record<string, string | number | undefined>
type Options = { query?: Query; body?: object; headers?: Record<string, string>; signal?: AbortSignal }

export type Call = {
  get: <T>(path: string, query?: Query) => Promise<T>
  post: <T>(path: string, body?: object, headers?: Record<string, string>) => Promise<T>
  delete: <T>(path: string) => Promise<T>
  file: (path: string) => Promise<Response>
  /** An answer that goes on for as long as somebody listens: no time limit but the listener's own. */
  stream: (path: string, query: Query, signal: AbortSignal) => Promise<Response>
}

const TIMEOUT_MS = 20_000
const backendUrl = () => process.env.BACKEND_URL ?? 'http://127.0.0.1:9000'

const addressOf = (path: string, query: Query = {}) => {
  const url = new URL(backendUrl() + path)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') url.searchParams.set(name, String(value))
  }
  return url
}

const headersOf = (caller: Caller, extra: Record<string, string> = {}) => ({
  accept: 'application/json',
  'x-publishable-api-key': process.env.PUBLISHABLE_KEY ?? 'pk_gostiny_portal',
  'x-language': caller.language,
  ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
  ...(caller.companyId ? { 'x-company-id': caller.companyId } : {}),
  ...extra,
})

async function refusalOf(response: Response): Promise<Refusal> {
  const answer = (await response.json().catch(() => ({}))) as Partial<Refusal>
  return { ...answer, status: response.status, code: answer.code ?? 'unknown', message: answer.message ?? '' }
}

const unavailable = (error: unknown) => {
  console.error('The backend does not answer:', error)
  return data<Refusal>({ status: 503, code: 'backend_unavailable', message: '' }, { status: 503 })
}

/** The only door to the backend. A refusal is thrown as a route error that carries the backend's own words. */
export function createCall(caller: Caller): Call {
  const send = async (method: string, path: string, { query, body, headers, signal }: Options) => {
    const response = await fetch(addressOf(path, query), {
      method,
      headers: headersOf(caller, { ...(body ? { 'content-type': 'application/json' } : {}), ...headers }),
      body: body && JSON.stringify(body),
      signal: signal ?? AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw unavailable(error)
    })
    if (response.ok) return response
    if (response.status === 401 && caller.token) await caller.onSignedOut()
    const refusal = await refusalOf(response)
    throw data(refusal, { status: refusal.status })
  }
  const json = async <T>(method: string, path: string, options: Options) => {
    const response = await send(method, path, options)
    return (response.status === 204 ? {} : await response.json()) as T
  }

  return {
    get: (path, query) => json('GET', path, { query }),
    post: (path, body = {}, headers) => json('POST', path, { body, headers }),
    delete: (path) => json('DELETE', path, {}),
    file: (path) => send('GET', path, { headers: { accept: '*/*' } }),
    stream: (path, query, signal) =>
      send('GET', path, { query, signal, headers: { accept: 'text/event-stream' } }),
  }
}
