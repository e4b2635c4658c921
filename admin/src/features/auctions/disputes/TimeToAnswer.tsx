import { useLocaleTag, useT } from '../../../i18n/useT'
import type { DisputeRow } from '../../../providers/contract/auction-disputes'
import { span } from '../span'
import { useServerNow } from '../useServerNow'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
/** From here on hours say enough. */
const longMs = 3 * hourMs

const roughly = (ms: number): number => {
  const unit = ms >= longMs ? hourMs : minuteMs
  return Math.max(1, Math.round(ms / unit)) * unit
}

/** How long there is until the promised answer, or by how much it is late; a decided one is measured at its decision. */
export function TimeToAnswer({ dispute: { due_at, decided_at } }: { dispute: DisputeRow }) {
  const t = useT()
  const locale = useLocaleTag()
  const now = useServerNow(undefined)
  const left = Date.parse(due_at) - (decided_at ? Date.parse(decided_at) : now)

  if (decided_at && left >= 0) return null
  return (
    <span className="muted">
      {t(left < 0 ? 'auctions.disputes.time_over' : 'auctions.disputes.time_left', {
        span: span(roughly(Math.abs(left)), locale),
      })}
    </span>
  )
}
