import { type HttpError, type AuthProvider } from 'react-admin'
import { preferences } from '../../ui/preferences/usePreference'
import type { StaffUser } from '../types'
import { request } from './http'

let known: Promise<StaffUser> | undefined

/** The person at this browser, asked for once per session; refused with 401 when nobody is signed in. */
export function currentUser(): Promise<StaffUser> {
  known ??= request<{ user: StaffUser }>('/admin/users/me').then(({ user }) => {
    preferences.adopt(user.metadata?.console)
    return user
  })
  known.catch(forget)
  return known
}

export const authProvider: AuthProvider = {
  login: async ({ email, password }) => {
    const { token } = await request<{ token: string }>('/auth/user/emailpass', {
      method: 'POST',
      body: { email, password },
    })
    await request('/auth/session', { method: 'POST', headers: { authorization: `Bearer ${token}` } })
    forget()
    await currentUser()
  },

  logout: async () => {
    const wasSignedIn = known !== undefined
    forget()
    if (wasSignedIn) await request('/auth/session', { method: 'DELETE' }).catch(() => undefined)
  },

  checkAuth: async () => {
    await currentUser()
  },

  checkError: async (error: HttpError) => {
    if (error.status !== 401) return
    forget()
    throw error
  },

  getIdentity: async () => {
    const user = await currentUser()
    return { id: user.id, fullName: fullName(user), email: user.email }
  },

  getPermissions: async () => [],
}

const fullName = (user: StaffUser): string =>
  [user.first_name, user.last_name].filter(Boolean).join(' ') || user.email

function forget(): void {
  known = undefined
}
