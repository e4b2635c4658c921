/** One purchase: natural logarithms of the unit price and of the quantity. */
export interface Purchase {
  product: number
  logPrice: number
  logQuantity: number
}

export interface Elasticity {
  elasticity: number
  products: number
  observations: number
  r_squared: number
}

/** Fewer observations or prices closer together than about 2 % tell nothing. */
const MIN_OBSERVATIONS = 8
const MIN_LOG_PRICE_VARIANCE = 0.0004
/** A slope within two standard errors of none is chance. */
const MIN_T = 2

/**
 * Own price elasticity of quantity: slope of ln quantity on ln price, pooled over products after taking away
 * each product's means (fixed effects; constant-elasticity demand as in Tellis, "The price elasticity of
 * selective demand", JMR 25, 1988). Quantity-tier purchases must be left out by the caller: there the quantity
 * makes the price. Null when the prices varied too little, or the slope is not sure to differ from none.
 */
export function elasticityOf(purchases: readonly Purchase[]): Elasticity | null {
  const byProduct = new Map<number, Purchase[]>()
  for (const purchase of purchases) {
    const same = byProduct.get(purchase.product)
    if (same) same.push(purchase)
    else byProduct.set(purchase.product, [purchase])
  }
  let products = 0
  let observations = 0
  let sxx = 0
  let sxy = 0
  let syy = 0
  for (const same of byProduct.values()) {
    if (same.length < 2 || same.every((purchase) => purchase.logPrice === same[0].logPrice)) continue
    products++
    observations += same.length
    const meanX = same.reduce((sum, purchase) => sum + purchase.logPrice, 0) / same.length
    const meanY = same.reduce((sum, purchase) => sum + purchase.logQuantity, 0) / same.length
    for (const purchase of same) {
      const x = purchase.logPrice - meanX
      const y = purchase.logQuantity - meanY
      sxx += x * x
      sxy += x * y
      syy += y * y
    }
  }
  if (observations < MIN_OBSERVATIONS || sxx / observations < MIN_LOG_PRICE_VARIANCE) {
    return null
  }
  const slope = sxy / sxx
  const residual = Math.max(0, syy - slope * sxy) / Math.max(1, observations - products - 1)
  if (Math.abs(slope) < MIN_T * Math.sqrt(residual / sxx)) {
    return null
  }
  return { elasticity: slope, products, observations, r_squared: syy === 0 ? 0 : (sxy * sxy) / (sxx * syy) }
}

/** How strongly a company answers to price: below 0.5 low, from 1 on high; rising demand is no sensitivity. */
export function sensitivityLevel(elasticity: number): 'low' | 'medium' | 'high' {
  if (elasticity > -0.5) return 'low'
  return elasticity > -1 ? 'medium' : 'high'
}
