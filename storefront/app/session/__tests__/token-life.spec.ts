import { isDueForRenewal } from '../token-life'

const HOUR_S = 3600
const at = (second: number) => new Date(second * 1000)
const token = (claims: object) => `x.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.y`

describe('a token', () => {
  const twelveHours = token({ iat: HOUR_S, exp: 13 * HOUR_S })

  test.each([
    [HOUR_S * 1.5, false],
    [HOUR_S * 2.5, true],
    [HOUR_S * 12.9, true],
    [HOUR_S * 13, false],
  ])('of twelve hours is renewed while it holds and is not fresh (%p s)', (second, due) => {
    expect(isDueForRenewal(twelveHours, at(second))).toBe(due)
  })

  test('that says nothing of its life is left alone', () => {
    expect([token({}), 'garbled', ''].map((one) => isDueForRenewal(one, at(1)))).toEqual([
      false,
      false,
      false,
    ])
  })
})
