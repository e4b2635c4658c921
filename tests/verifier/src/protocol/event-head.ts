import { hash } from 'node:crypto'
import { headAfter } from '../chain'
import type { EventLine } from './line'

const FIRST = '{"type":"event",'
const LAST = ',"type":"event"}'

/**
 * The event's canonical JSON cut out of a line that has it whole: with `type` before it and `head` behind, as the house
 * writes it, or with both in their places by name. Of any other line it is some text whose hash will not be the head.
 */
const cutOut = (line: string, head: string): string | null => {
  if (line.startsWith(FIRST)) {
    const end = `,"head":"${head}"}`
    return line.endsWith(end) ? `{${line.slice(FIRST.length, -end.length)}}` : null
  }
  const mark = `"head":"${head}",`
  const place = line.lastIndexOf(mark)
  if (place < 0 || !line.endsWith(LAST)) return null
  return `${line.slice(0, place)}${line.slice(place + mark.length, -LAST.length)}}`
}

/** The head an event must have after `before`, computed the short way where the line allows it. */
export const eventHead = (before: string, event: EventLine, line: string): string => {
  const text = cutOut(line, event.head)
  return text !== null && hash('sha256', before + text) === event.head ? event.head : headAfter(before, event)
}
