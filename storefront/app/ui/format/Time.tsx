import { useFormat } from './use-format'

type Props = { at: string; precision?: 'date' | 'short' | 'minute' | 'shortMinute' }

/** A moment in the reader's zone; the exact time is in the tooltip. */
export function Time({ at, precision = 'date' }: Props) {
  const format = useFormat()
  const shown = {
    date: format.date,
    short: format.shortDate,
    minute: format.dateTime,
    shortMinute: format.shortDateTime,
  }[precision]
  return (
    <time dateTime={at} title={format.dateTime(at)} suppressHydrationWarning>
      {shown(at)}
    </time>
  )
}
