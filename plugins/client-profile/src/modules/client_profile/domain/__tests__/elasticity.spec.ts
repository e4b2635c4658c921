import fc from 'fast-check'
import { elasticityOf, sensitivityLevel, type Purchase } from '../elasticity'

const purchases = (product: number, scale: number, elasticity: number, prices: number[]): Purchase[] =>
  prices.map((price) => ({
    product,
    logPrice: Math.log(price),
    logQuantity: Math.log(scale) + elasticity * Math.log(price),
  }))

const prices = [1, 1.1, 1.2, 0.9, 0.8]

describe('price elasticity', () => {
  it('is found through products of different size and price', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: -0.01, noNaN: true }), (elasticity) => {
        const list = [
          ...purchases(1, 10, elasticity, prices),
          ...purchases(
            2,
            5000,
            elasticity,
            prices.map((price) => price * 300),
          ),
        ]
        const found = elasticityOf(list)!
        expect(found.elasticity).toBeCloseTo(elasticity, 6)
        expect(found).toMatchObject({ products: 2, observations: 10 })
      }),
    )
  })

  it('says nothing when quantities go their own way', () => {
    const quantities = [3, 40, 7, 12, 90, 5, 33, 2, 60, 18]
    const noise = quantities.map((quantity, index) => ({
      product: 1,
      logPrice: Math.log(1 + (index % 3) / 10),
      logQuantity: Math.log(quantity),
    }))
    expect(elasticityOf(noise)).toBeNull()
  })

  it('says nothing of few purchases or of one price', () => {
    expect(elasticityOf(purchases(1, 10, -1, prices))).toBeNull()
    expect(elasticityOf(purchases(1, 10, -1, Array(20).fill(3)))).toBeNull()
  })

  it('is called high from a proportional answer on', () => {
    expect([-0.2, -0.7, -1, -2, 0.5].map(sensitivityLevel)).toEqual(['low', 'medium', 'high', 'high', 'low'])
  })
})
