import type { Call } from './transport.server'
import type { Delivery, TestAnswer, ToldKind, Webhook } from './webhooks.types'

const ALL = '/store/auction-webhooks'
const addressOf = (id: string) => `${ALL}/${encodeURIComponent(id)}`

/** Endpoints of the company's own systems that are told how lots fare. */
export const webhooksApi = (call: Call) => ({
  list: () => call.get<{ webhooks: Webhook[] }>(ALL).then(({ webhooks }) => webhooks),
  /** The secret is answered this once. */
  add: (url: string, kinds: ToldKind[]) =>
    call.post<{ webhook: Webhook; secret: string }>(ALL, { url, kinds: kinds.length ? kinds : undefined }),
  turn: (id: string, is_enabled: boolean) => call.post(addressOf(id), { is_enabled }),
  remove: (id: string) => call.delete(addressOf(id)),
  test: (id: string) =>
    call.post<{ delivery: TestAnswer }>(`${addressOf(id)}/test`).then(({ delivery }) => delivery),
  deliveries: (id: string, limit: number) =>
    call
      .get<{ deliveries: Delivery[] }>(`${addressOf(id)}/deliveries`, { limit })
      .then(({ deliveries }) => deliveries),
})
