export type QuantityRule = { min_quantity: number; step_quantity: number }

const PRECISION = 1e6

const exact = (value: number) => Math.round(value * PRECISION) / PRECISION

/**
 * The least quantity the seller accepts that is not below the one asked for. Goods are sold from the minimum on,
 * in whole steps above it; what is no number means the minimum.
 */
export function acceptedQuantity(asked: number, { min_quantity, step_quantity }: QuantityRule): number {
  const above = Number.isFinite(asked) ? Math.max(0, asked - min_quantity) : 0
  return exact(min_quantity + Math.ceil(exact(above / step_quantity)) * step_quantity)
}

/** One step up or down from a quantity, never below the accepted minimum. */
export function steppedQuantity(quantity: number, direction: 1 | -1, rule: QuantityRule): number {
  const accepted = acceptedQuantity(quantity, rule)
  if (direction === -1 && accepted !== quantity) return acceptedQuantity(quantity - rule.step_quantity, rule)
  return acceptedQuantity(accepted + direction * rule.step_quantity, rule)
}

/** Reads what a person typed: spaces between thousands and a decimal comma are allowed. */
export function typedQuantity(text: string): number {
  const plain = text.replaceAll(/\s/g, '').replace(',', '.')
  return plain === '' ? Number.NaN : Number(plain)
}
