import { useEffect, useState } from 'react'

const tickMs = 250

/** The server's clock, carried on by this browser's between two answers. @param told what the server said, ms */
export function useServerNow(told: number | undefined): number {
  const [tick, setTick] = useState(() => performance.now())
  const [base, setBase] = useState({ told, at: tick })

  if (base.told !== told) setBase({ told, at: performance.now() })

  useEffect(() => {
    const timer = setInterval(() => setTick(performance.now()), tickMs)
    return () => clearInterval(timer)
  }, [])

  return (base.told ?? Date.now()) + Math.max(0, tick - base.at)
}
