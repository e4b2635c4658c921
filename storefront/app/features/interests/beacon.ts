import type { Interest } from '~/api/interests.types'
import { randomId } from '~/ui/ids'

const PAUSE_MS = 2_000
const FULL_BATCH = 20
const ADDRESS = '/interests'

let waiting: Interest[] = []
let timer: ReturnType<typeof setTimeout> | undefined

function send() {
  clearTimeout(timer)
  timer = undefined
  if (waiting.length === 0) return
  const body = new Blob([JSON.stringify(waiting)], { type: 'application/json' })
  waiting = []
  navigator.sendBeacon(ADDRESS, body)
}

/** Puts one interest into the next batch. A batch leaves when it is full, after a pause, or with the page. */
export function note(interest: Omit<Interest, 'id' | 'at'>) {
  waiting.push({ ...interest, id: randomId(), at: new Date().toISOString() })
  if (waiting.length >= FULL_BATCH) return send()
  timer ??= setTimeout(send, PAUSE_MS)
}

if (typeof document !== 'undefined') {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send())
}
