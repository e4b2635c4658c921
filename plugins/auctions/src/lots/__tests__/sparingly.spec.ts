import { sparingly } from '../sparingly'

describe('a voice that does not repeat itself', () => {
  it('passes on one of a minute and tells how many it withheld', () => {
    const said: string[] = []
    let now = 0
    const say = sparingly(
      (text) => said.push(text),
      60_000,
      () => now,
    )
    for (now of [0, 1, 59_999, 60_000, 60_001, 200_000, 260_000]) say(`at ${now}`)
    expect(said).toEqual([
      'at 0',
      'at 60000 (2 more since the last warning)',
      'at 200000 (1 more since the last warning)',
      'at 260000',
    ])
  })
})
