import { useEffect, useRef } from 'react'

/** Quicker than this nobody has read a new figure. */
const READING_MS = 400

/** Whether the shown price has stood long enough to have been read by who presses its button. */
export function useFreshPrice(price: string | null) {
  const shown = useRef({ price, at: 0 })
  useEffect(() => {
    if (shown.current.price === price) return
    shown.current = { price, at: performance.now() }
  }, [price])
  return () => performance.now() - shown.current.at >= READING_MS
}
