import { useEffect } from 'react'
import { useRevalidator } from 'react-router'
import type { ServerClock } from '../auction-room/use-server-clock'

/** What begins at an instant is told a little after it. */
const LATER_MS = 1_000
/** Longer waits than a timer of the browser can hold are left to the next visit. */
const LONGEST_MS = 86_400_000

/** Reads the page anew at an instant of the server's clock, so that who waits on it sees what has begun. */
export function useReadAgainAt(at: number | null, { now }: ServerClock): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const left = at === null ? LONGEST_MS : at - now() + LATER_MS
    if (left >= LONGEST_MS || left < 0) return
    const timer = setTimeout(() => void revalidate(), left)
    return () => clearTimeout(timer)
  }, [at, now, revalidate])
}
