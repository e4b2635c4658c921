/** Key of a product's metadata that names its supplier. */
export const SUPPLIER_ID_KEY = 'supplier_id'

/** What loaded rows say of their source. */
export const DEMO_SOURCE = 'demo'
