/** How a variant is sold. Quantities are in the sales unit, to a thousandth. */
export type QuantityRule = { pack_size: number; min_quantity: number; step_quantity: number; unit: string }

const thousandths = (quantity: number) => Math.round(quantity * 1000)

/** Whether a quantity may be ordered: the minimum plus whole steps. */
export function isOrderable(quantity: number, { min_quantity, step_quantity }: QuantityRule): boolean {
  const [asked, least, step] = [quantity, min_quantity, step_quantity].map(thousandths)
  return asked >= least && (asked - least) % step === 0
}

/** The smallest quantity that may be ordered and is not less than the asked one. */
export function orderableQuantity(quantity: number, { min_quantity, step_quantity }: QuantityRule): number {
  const [asked, least, step] = [quantity, min_quantity, step_quantity].map(thousandths)
  if (asked <= least) return min_quantity
  return (least + Math.ceil((asked - least) / step) * step) / 1000
}
