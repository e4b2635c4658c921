import type { Interest } from './interests.types'
import type { Call } from './transport.server'

export const interestsApi = (call: Call) => ({
  record: (events: Interest[]) => call.post('/store/interests', { events, consent: true }),
})
