/** How an article is sold: from a minimum on, in whole steps. Quantities are in the sales unit. */
export type SalesRule = { min_quantity: number; step_quantity: number }

/** Quantities are kept to a thousandth, so steps are counted in whole thousandths. */
const thousandths = (quantity: number) => Math.round(quantity * 1000)

/** Accepted quantities next to the asked one; `below` is null under the minimum. Equal when it is accepted. */
export function acceptedAround(quantity: number, rule: SalesRule): { below: number | null; above: number } {
  const [asked, least, step] = [quantity, rule.min_quantity, rule.step_quantity].map(thousandths)
  if (asked < least) return { below: null, above: least / 1000 }

  const steps = (asked - least) / step
  return { below: (least + Math.floor(steps) * step) / 1000, above: (least + Math.ceil(steps) * step) / 1000 }
}

/** Whether this quantity can be bought. */
export const isAccepted = (quantity: number, rule: SalesRule): boolean =>
  acceptedAround(quantity, rule).below === acceptedAround(quantity, rule).above
