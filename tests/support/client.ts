import type { App } from './app'

export type Answer<T = Record<string, never>> = { status: number; body: T; headers: Headers }
type Options = { headers?: Record<string, string>; language?: string }

/** Somebody who asks: a base address and the headers that say who. */
export class Client {
  constructor(
    private readonly url: string,
    readonly headers: Record<string, string>,
  ) {}

  get = <T = any>(path: string, options?: Options) => this.ask<T>('GET', path, undefined, options)
  post = <T = any>(path: string, body: unknown = {}, options?: Options) =>
    this.ask<T>('POST', path, body, options)
  delete = <T = any>(path: string, options?: Options) => this.ask<T>('DELETE', path, undefined, options)

  /** The same person with further headers, as the active company. */
  with = (headers: Record<string, string>) => new Client(this.url, { ...this.headers, ...headers })

  /** The same person at another process of the house. */
  at = (url: string) => new Client(url, this.headers)

  async ask<T>(
    method: string,
    path: string,
    body?: unknown,
    { headers: more, language }: Options = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...this.headers,
        ...(language && { 'x-language': language }),
        ...more,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: 'manual',
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      body: (isJson ? JSON.parse(text) : text) as T,
      headers: response.headers,
    }
  }
}

const publishableKey = { 'x-publishable-api-key': 'pk_gostiny_portal' }

/** Nobody in particular, at the portal's door. */
export const anonymous = (app: Pick<App, 'url'>) => new Client(app.url, publishableKey)

async function signIn(app: Pick<App, 'url'>, actor: 'user' | 'customer', email: string, password: string) {
  const { status, body } = await new Client(app.url, {}).post<{ token: string }>(`/auth/${actor}/emailpass`, {
    email,
    password,
  })
  if (status !== 200) throw new Error(`${email} could not sign in: ${status} ${JSON.stringify(body)}`)
  return { authorization: `Bearer ${body.token}` }
}

/** A member of the staff, signed in. */
export const staff = async (app: Pick<App, 'url'>, email: string, password: string) =>
  new Client(app.url, await signIn(app, 'user', email, password))

/** A buyer company's person, signed in; the active company is his first unless told. */
export const member = async (app: Pick<App, 'url'>, email: string, password: string, companyId?: string) =>
  new Client(app.url, {
    ...publishableKey,
    ...(await signIn(app, 'customer', email, password)),
    ...(companyId && { 'x-company-id': companyId }),
  })
