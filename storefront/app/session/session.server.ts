import { randomUUID } from 'node:crypto'
import { createCookieSessionStorage, type Session } from 'react-router'
import { isHttps } from './cookies.server'

type SessionData = { token: string; companyId: string }

const NAME = 'gostiny'
const TWO_WEEKS_S = 14 * 24 * 3600

const storage = createCookieSessionStorage<SessionData>({
  cookie: {
    name: NAME,
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    maxAge: TWO_WEEKS_S,
    secrets: [process.env.SESSION_SECRET ?? randomUUID()],
  },
})

export const sessionOf = (request: Request) => storage.getSession(request.headers.get('cookie'))

export const keep = (session: Session<SessionData>, request: Request) =>
  storage.commitSession(session, { secure: isHttps(request) })

/** The person is signed out; the company he bought for is remembered for when he comes back. */
export async function signOut(request: Request) {
  const session = await sessionOf(request)
  session.unset('token')
  return keep(session, request)
}

export const setsSession = (response: Response) =>
  response.headers.getSetCookie().some((cookie) => cookie.startsWith(`${NAME}=`))

export const forget = async (request: Request) =>
  storage.destroySession(await sessionOf(request), { secure: isHttps(request) })
