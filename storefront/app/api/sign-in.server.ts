import type { Call } from './transport.server'

export const signInApi = (call: Call) => ({
  signIn: (email: string, password: string) =>
    call.post<{ token: string }>('/auth/customer/emailpass', { email, password }),
  renew: () => call.post<{ token: string }>('/auth/token/refresh').then(({ token }) => token),
  requestReset: (email: string) => call.post('/store/password-resets', { email }),
  setPassword: (token: string, email: string, password: string) =>
    call.post('/store/password-resets/confirm', { token, email, password }),
})
