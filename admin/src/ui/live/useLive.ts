import { useEffect, useRef, useSyncExternalStore } from 'react'
import { makeLiveHub, type LiveMessage } from './liveHub'

const hub = makeLiveHub((address) => new EventSource(address, { withCredentials: true }))

/** Calls `onMessage` for every live message under the topic while the component is on screen. */
export function useLive(topic: string | undefined, onMessage: (message: LiveMessage) => void): void {
  const latest = useRef(onMessage)

  useEffect(() => {
    latest.current = onMessage
  })

  useEffect(() => {
    if (!topic) return
    return hub.subscribe(topic, (message) => latest.current(message))
  }, [topic])
}

/** Whether live updates arrive: idle when nothing on screen asks for them. */
export const useLiveState = () => useSyncExternalStore(hub.watchState, hub.state)
