import { useCallback, useEffect, useRef, useState } from 'react'
import { bestSample, sampleOf, type ClockSample } from './clock-sample'

const EVERY_MS = 5_000
const SAMPLES_KEPT = 8
const FIRST_SAMPLES = 3
const PATIENCE_MS = 4_000

export type ServerClock = {
  /** Milliseconds of the server's clock. */
  now: () => number
  /** Null until the clocks were compared. */
  sample: ClockSample | null
  isReached: boolean
  /** How often the server was reached again after it was not. */
  returns: number
}

/** Goes on evenly however the machine's clock is set meanwhile. */
const steadyNow = () => performance.timeOrigin + performance.now()

async function compare(): Promise<ClockSample> {
  const asked = steadyNow()
  const answer = await fetch('/auction-clock', {
    cache: 'no-store',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  const { received_at, sent_at } = (await answer.json()) as { received_at: number; sent_at: number }
  return sampleOf({ asked, received: received_at, sent: sent_at, answered: steadyNow() })
}

/** The server's clock, compared with this machine's every few seconds. Before the first comparison: `start`. */
export function useServerClock(start: number): ServerClock {
  const [sample, setSample] = useState<ClockSample | null>(null)
  const [isReached, setReached] = useState(true)
  const [returns, setReturns] = useState(0)
  const offset = useRef<number | null>(null)
  const begun = useRef<number | null>(null)

  useEffect(() => {
    begun.current ??= steadyNow()
    let samples: ClockSample[] = []
    let isOver = false
    let isLost = false
    const read = async () => {
      try {
        samples = [...samples, await compare()].slice(-SAMPLES_KEPT)
        const best = bestSample(samples)
        if (isOver || !best) return
        offset.current = best.offset
        setSample(best)
        setReached(true)
        if (isLost) setReturns((count) => count + 1)
        isLost = false
      } catch {
        isLost = true
        if (!isOver) setReached(false)
      }
    }
    const first = async () => {
      for (let count = 0; count < FIRST_SAMPLES && !isOver; count++) await read()
    }
    void first()
    const timer = setInterval(() => void read(), EVERY_MS)
    // The browser knows at once what the next comparison would tell.
    const now = () => void read()
    window.addEventListener('online', now)
    window.addEventListener('offline', now)
    return () => {
      isOver = true
      clearInterval(timer)
      window.removeEventListener('online', now)
      window.removeEventListener('offline', now)
    }
  }, [])

  const now = useCallback(() => {
    if (offset.current !== null) return steadyNow() + offset.current
    return begun.current === null ? start : start + steadyNow() - begun.current
  }, [start])
  return { now, sample, isReached, returns }
}
