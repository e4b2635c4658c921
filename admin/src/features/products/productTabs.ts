export const productTabs = ['texts', 'attributes', 'variants', 'documents'] as const
export type ProductTab = (typeof productTabs)[number]

/** The tab on which a field of the product stands. */
export const tabOfField = (name: string): ProductTab =>
  productTabs.find((tab) => name === tab || name.startsWith(`${tab}.`)) ?? 'texts'
