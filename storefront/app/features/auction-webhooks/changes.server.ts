import type { createApi } from '~/api/api.server'
import type { TestAnswer, ToldKind } from '~/api/webhooks.types'

type Webhooks = ReturnType<typeof createApi>['webhooks']

/** What a change comes to; the page shows a secret and the answer to a test. */
export type Done = { done: true; secret?: string; answer?: TestAnswer }

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
const settle = async (change: Promise<unknown>): Promise<Done> => change.then(() => ({ done: true }))

/** What the page of endpoints may change, by the intent its form names. */
export const CHANGES: Record<string, (webhooks: Webhooks, form: FormData) => Promise<Done>> = {
  add: async (webhooks, form) => {
    const { secret } = await webhooks.add(text(form, 'url'), form.getAll('kinds').map(String) as ToldKind[])
    return { done: true, secret }
  },
  test: async (webhooks, form) => ({ done: true, answer: await webhooks.test(text(form, 'id')) }),
  turn_on: (webhooks, form) => settle(webhooks.turn(text(form, 'id'), true)),
  turn_off: (webhooks, form) => settle(webhooks.turn(text(form, 'id'), false)),
  remove: (webhooks, form) => settle(webhooks.remove(text(form, 'id'))),
}
