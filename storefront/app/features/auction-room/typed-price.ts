const PLAIN = /^\d{1,20}(\.\d{1,10})?$/

/** A price as it is sent, from how people write it: spaces between thousands, a comma for the point. Null if none. */
export function typedPrice(text: string): string | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '').replace(',', '.')
  return PLAIN.test(plain) ? plain : null
}
