import type { Me, Person } from './me.types'
import type { Call } from './transport.server'

type PersonChange = Partial<Pick<Person, 'first_name' | 'last_name' | 'phone' | 'language' | 'theme'>>

export const meApi = (call: Call) => ({
  show: () => call.get<Me>('/store/me'),
  change: (change: PersonChange) => call.post<Me>('/store/me', change),
})
