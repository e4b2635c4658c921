import { AuctionsService } from '@gostiny/auctions/modules/auctions'

/**
 * A process that bids without end on the lots it is told and reports every acknowledgement it was given, so that it can
 * be killed at any moment. Prices fall with the clock, so that most bids are accepted.
 */
const AT_ONCE = 20
const logger = { info: () => undefined, warn: () => undefined }

async function main(): Promise<void> {
  const [lots, name] = [process.argv[2].split(','), process.argv[3]]
  const { engine } = await new AuctionsService({ logger }).open()
  let count = 0
  process.send?.('bidding')

  const bidOn = async (lot: string, participant_id: string): Promise<void> => {
    for (;;) {
      const key = `${name}-${count++}`
      const cents = 10_000_000_000 - Math.floor((performance.now() + performance.timeOrigin - 1.7e12) / 20)
      const price = (cents / 100).toFixed(2)
      const actor = { role: 'supplier', person_id: name } as const
      const answer = await engine
        .submit(lot, { kind: 'bid', actor, participant_id, price, currency: 'eur', key })
        .catch(() => null)
      if (answer) process.send?.({ lot, key, answer })
    }
  }
  await Promise.all(
    Array.from({ length: AT_ONCE }, (_, index) => bidOn(lots[index % lots.length], `p${index % 5}`)),
  )
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`)
  process.exit(1)
})
