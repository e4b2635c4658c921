import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { remainingParts } from './remaining'
import type { ServerClock } from './use-server-clock'

const TICK_MS = 200

type Props = { clock: ServerClock; to: number; label: string; className?: string }

/** What is left until an instant of the server's clock. A screen reader is not told each second. */
export function Countdown({ clock: { now }, to, label, className }: Props) {
  const { t } = useTranslation()
  const [left, setLeft] = useState(() => to - now())
  useEffect(() => {
    const tick = () => setLeft(to - now())
    tick()
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [to, now])
  const { days, clock } = remainingParts(left)

  return (
    <span role="timer" aria-label={label} className={className} suppressHydrationWarning>
      {days > 0 && `${t('room.days', { count: days })} `}
      {clock}
    </span>
  )
}
