export type LiveMessage = { topic: string } & Record<string, unknown>
export type LiveState = 'idle' | 'connecting' | 'open' | 'lost'
type Listener = (message: LiveMessage) => void

const settleMs = 150

/** The part of EventSource the hub needs, so that rules can be tested without a browser. */
export type Source = {
  addEventListener(kind: string, listener: (event: { data?: string }) => void): void
  close(): void
}

/**
 * One stream of live messages for the whole console. Topics are counted; when the set changes the stream is
 * opened anew after a short settle, because a stream's topics are fixed by its address.
 */
export function makeLiveHub(open: (address: string) => Source) {
  const listeners = new Map<string, Set<Listener>>()
  const watchers = new Set<() => void>()
  let source: Source | undefined
  let openedFor = ''
  let state: LiveState = 'idle'
  let settling: ReturnType<typeof setTimeout> | undefined

  const become = (next: LiveState): void => {
    state = next
    watchers.forEach((tell) => tell())
  }

  const reopen = (): void => {
    const topics = [...listeners.keys()].sort()
    const wanted = topics.map((topic) => `topic=${encodeURIComponent(topic)}`).join('&')
    if (wanted === openedFor) return

    source?.close()
    openedFor = wanted
    source = undefined
    if (!wanted) return become('idle')

    become('connecting')
    source = open(`/admin/live?${wanted}`)
    source.addEventListener('open', () => become('open'))
    source.addEventListener('error', () => become('lost'))
    source.addEventListener('change', ({ data }) => {
      const message = JSON.parse(data ?? '{}') as LiveMessage
      listeners.get(message.topic)?.forEach((tell) => tell(message))
    })
  }

  const settle = (): void => {
    clearTimeout(settling)
    settling = setTimeout(reopen, settleMs)
  }

  return {
    state: () => state,
    watchState: (tell: () => void) => {
      watchers.add(tell)
      return () => void watchers.delete(tell)
    },
    subscribe: (topic: string, listener: Listener) => {
      const known = listeners.get(topic) ?? new Set()
      listeners.set(topic, known.add(listener))
      settle()
      return () => {
        known.delete(listener)
        if (known.size === 0) listeners.delete(topic)
        settle()
      }
    },
  }
}
