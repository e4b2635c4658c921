/**
 * Store routes that are open at all. Medusa's own store routes know customers, not companies: a cart or an order
 * is found by its id whoever asks. They stay closed; the plugins' routes below take their place.
 */
const openPrefixes = [
  '/store/me',
  '/store/company',
  '/store/company-cart',
  '/store/company-orders',
  '/store/password-resets',
  '/store/catalog',
  '/store/prices',
  '/store/auction-events',
  '/store/auction-lots',
  '/store/auction-suppliers',
  '/store/auction-clock',
  '/store/auction-scorecard',
  '/store/auction-savings',
  '/store/supplier-scope',
  '/store/cpv-codes',
  '/store/units',
  '/store/sealed-shares',
  '/store/auction-openings',
  '/store/auction-simulations',
  '/store/auction-webhooks',
  '/store/interests',
  '/store/regions',
]

/** Whether a request's path (with or without query) lies behind an open door. */
export function isOpenStoreRoute(url: string): boolean {
  const path = url.split('?')[0].replace(/\/+$/, '')
  return openPrefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))
}
