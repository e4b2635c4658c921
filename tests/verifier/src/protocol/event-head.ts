import { hash } from 'node:crypto'
import { headAfter } from '../chain'
import type { EventLine } from './line'

const TYPE = ',"type":"event"}'

/**
 * The event's canonical JSON cut out of a line that is canonical JSON itself: the line without its `head` and
 * `type`. Of any other line it is some text whose hash will not be the head.
 */
const cutOut = (line: string, head: string): string | null => {
  const mark = `"head":"${head}",`
  const place = line.lastIndexOf(mark)
  if (place < 0 || !line.endsWith(TYPE)) return null
  return `${line.slice(0, place)}${line.slice(place + mark.length, -TYPE.length)}}`
}

/** The head an event must have after `before`, computed the short way where the line allows it. */
export const eventHead = (before: string, event: EventLine, line: string): string => {
  const text = cutOut(line, event.head)
  return text !== null && hash('sha256', before + text) === event.head ? event.head : headAfter(before, event)
}
