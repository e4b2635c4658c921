import { HttpError } from 'react-admin'
import { preferences } from '../../ui/preferences/usePreference'
import { toFormErrors, type ErrorAnswer } from './toFormErrors'

type Query = Record<string, string | number | boolean | readonly string[] | undefined | null>

export type RequestOptions = {
  method?: 'GET' | 'POST' | 'DELETE' | 'PUT'
  query?: Query
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** The address with its query; lists repeat the key, empty values are left out. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()

  for (const [key, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    for (const item of Array.isArray(value) ? value : [value]) search.append(key, String(item))
  }

  const text = search.toString()
  return text ? `${path}?${text}` : path
}

/**
 * One request to the server with the session cookie and the person's language.
 * A refusal is thrown as HttpError: its message is the server's sentence, its body.errors lie at form fields.
 */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options)
  if (response.status === 204) return undefined as T
  if (!response.ok) throw await refusalOf(response)

  return (await response.json()) as T
}

/** A file from the server. */
export async function download(path: string): Promise<Blob> {
  const response = await send(path, {})
  if (!response.ok) throw await refusalOf(response)

  return response.blob()
}

async function refusalOf(response: Response): Promise<HttpError> {
  const answer: ErrorAnswer = (await response.json().catch(() => null)) ?? {}

  return new HttpError(answer.message ?? response.statusText, response.status, {
    ...answer,
    errors: toFormErrors(answer),
  })
}

function send(path: string, { method = 'GET', query, body, headers, signal }: RequestOptions) {
  const isForm = body instanceof FormData || body instanceof Blob

  return fetch(address(path, query), {
    method,
    signal,
    credentials: 'include',
    headers: {
      accept: 'application/json',
      'x-language': preferences.get().language,
      ...(body !== undefined && !isForm ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : isForm ? (body as BodyInit) : JSON.stringify(body),
  })
}
