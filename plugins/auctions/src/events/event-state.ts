import type { Phase } from '../modules/auctions/domain'

export const EVENT_STATES = [
  'draft',
  'scheduled',
  'prebid',
  'live',
  'paused',
  'evaluation',
  'awarded',
  'not_awarded',
  'cancelled',
] as const
export type EventState = (typeof EVENT_STATES)[number]

const running: Phase[] = ['live', 'closing', 'final']

/** The state of an event as its lots make it. */
export function eventState(isPublished: boolean, phases: readonly Phase[]): EventState {
  if (!isPublished) return 'draft'
  const kept = phases.filter((phase) => phase !== 'cancelled')
  if (!kept.length) return 'cancelled'
  if (kept.some((phase) => running.includes(phase))) return 'live'
  if (kept.some((phase) => phase === 'paused' || phase === 'suspended')) return 'paused'
  if (kept.includes('prebid')) return 'prebid'
  if (kept.includes('scheduled')) return kept.every((phase) => phase === 'scheduled') ? 'scheduled' : 'live'
  if (kept.includes('closed')) return 'evaluation'
  return kept.includes('awarded') ? 'awarded' : 'not_awarded'
}
