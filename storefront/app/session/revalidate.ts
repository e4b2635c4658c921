import type { ShouldRevalidateFunction } from 'react-router'

/** Data of the frame around the pages changes only when something was sent, not when a link is followed. */
export const revalidateAfterChange: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
  formMethod && formMethod !== 'GET' ? defaultShouldRevalidate : false
