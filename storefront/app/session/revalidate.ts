import type { ShouldRevalidateFunction } from 'react-router'

let isStale = false

/** Told when the frame's data has arrived. */
export const markFresh = () => {
  isStale = false
}

/** The answer to what was sent never came. */
export const isLost = (result: unknown) =>
  typeof result === 'object' && result !== null && 'outcome' in result && result.outcome === 'unknown'

/**
 * Data of the frame around the pages changes only when something was sent, not when a link is followed. A link
 * followed right after sending interrupts the reading that would have come of it: then the link reads it.
 */
export const revalidateAfterChange: ShouldRevalidateFunction = ({
  formMethod,
  actionResult,
  defaultShouldRevalidate,
}) => {
  if (formMethod && formMethod !== 'GET') isStale = true
  if (isLost(actionResult)) return false
  return isStale && defaultShouldRevalidate
}
