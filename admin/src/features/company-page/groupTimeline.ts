import type { TimelineEntry } from '../../providers/contract/profiles'
import { groupOf } from './timelineKinds'

/** Entries told as one: one thing that happened, or a run of the same kind by the same person. */
export type TimelineItem = { id: string; entries: [TimelineEntry, ...TimelineEntry[]] }
export type TimelineDay = { day: string; items: TimelineItem[] }

const joinable = new Set(['interests', 'cart', 'discounts'])

/** The timeline by days of the viewer, newest first; runs of looking around are told as one. */
export function groupTimeline(entries: TimelineEntry[]): TimelineDay[] {
  const days: TimelineDay[] = []

  for (const entry of entries) {
    const day = dayOf(entry.occurred_at)
    const today = days.at(-1)
    if (today?.day !== day) {
      days.push({ day, items: [{ id: entry.id, entries: [entry] }] })
      continue
    }

    const item = today.items.at(-1)
    if (item && isOneRun(item.entries[0], entry)) item.entries.push(entry)
    else today.items.push({ id: entry.id, entries: [entry] })
  }
  return days
}

const isOneRun = (one: TimelineEntry, other: TimelineEntry): boolean =>
  one.kind === other.kind && one.person?.id === other.person?.id && joinable.has(groupOf(one.kind))

/** Local calendar day as YYYY-MM-DD. */
function dayOf(instant: string): string {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
