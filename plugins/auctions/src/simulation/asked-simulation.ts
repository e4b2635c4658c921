import { z } from '@medusajs/framework/zod'
import { refuse } from '@gostiny/platform'
import { rulesBody } from '../events/event-body'
import { rulesOf } from '../events/rules-of'
import { faultsOf, isDecimal, type LotRules } from '../modules/auctions/domain'
import type { Cast, Play } from './play'

const percent = z.number().min(1).max(200)

export const simulationBody = z
  .object({
    ceiling: z.string().refine((text) => isDecimal(text) && Number(text) > 0, 'must be above zero'),
    currency: z.string().regex(/^[a-z]{3}$/),
    quantity: z.string().refine(isDecimal, 'must be a plain decimal').default('1'),
    /** The rules as they are, and up to two others to compare them with. */
    variants: z.array(rulesBody).min(1).max(3),
    /** Made-up suppliers, or else the closed lot whose bids are replayed. */
    crowd: z
      .object({
        count: z.number().int().min(1).max(20),
        lowest_percent: percent,
        highest_percent: percent,
        boldness: z.number().min(0).max(1),
        pace_s: z.number().min(1).max(600),
      })
      .optional(),
    lot_id: z.string().max(100).optional(),
    runs: z.number().int().min(1).max(1_000).default(500),
    seed: z.number().int().min(0).max(2_147_483_647).default(1),
  })
  .refine(({ crowd }) => !crowd || crowd.lowest_percent <= crowd.highest_percent, {
    path: ['crowd', 'highest_percent'],
    message: 'must not be below the lowest',
  })
  .refine(({ crowd, lot_id }) => Boolean(crowd) !== Boolean(lot_id), {
    path: ['crowd'],
    message: 'is given, or lot_id, not both',
  })
export type SimulationBody = z.infer<typeof simulationBody>

/** A simulation takes no longer than this, whatever the runs. */
const BUDGET_MS = 12_000

/** What is to be played with whom; refused are rules that cannot be published. */
export function playOf(
  { ceiling, currency, quantity, variants, runs, seed }: SimulationBody,
  cast: Cast,
): Play {
  const suppliers = cast.kind === 'crowd' ? cast.crowd.count : cast.recording.participants.length
  const rules = variants.map((stated, index) => {
    const lot = { position: 0, ceiling, items: [{ quantity }] }
    const own: LotRules = {
      ...rulesOf({ currency, terms: '', rules: stated }, lot, suppliers, {}),
      terms_hash: null,
    }
    const [fault] = faultsOf(own)
    if (fault)
      refuse('auction_rules_invalid', { field: `variants.${index}.${fault}`, params: { field: fault } })
    return {
      ...own,
      deposit: false,
      prebid_at: own.format === 'staged' ? own.starts_at - PREBID_MS : own.prebid_at,
    }
  })
  return { runs, seed, cast, variants: rules, budget_ms: BUDGET_MS }
}

/** How long opening bids of a simulated auction in turns are taken. */
const PREBID_MS = 600_000
