/** Emitted after a list, its prices or its assignments changed; carries the list's id. */
export const PRICE_LIST_CHANGED = 'company-price-list.changed'
