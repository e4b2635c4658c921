import type { ShouldRevalidateFunction } from 'react-router'
import { isLost } from '~/session/revalidate'

/**
 * While nobody knows whether the order was made, the page stays as it was reviewed: its cart may be gone already,
 * and the same wish can still be sent again.
 */
export const keepReview: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  isLost(actionResult) ? false : defaultShouldRevalidate
