/** Capital letters, digits, points and hyphens only, so that a SKU can be dictated and pasted. */
export const skuOf = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[–\s]/g, '-')
    .replace(/[^A-Z0-9.-]/g, '')
