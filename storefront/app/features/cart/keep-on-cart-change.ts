import type { ShouldRevalidateFunction } from 'react-router'

const SMALL_CHANGES = ['/cart/lines', '/preferences']

/** Goods put into the cart change the cart, not the page they were found on. */
export const keepOnCartChange: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction && SMALL_CHANGES.includes(formAction) ? false : defaultShouldRevalidate
