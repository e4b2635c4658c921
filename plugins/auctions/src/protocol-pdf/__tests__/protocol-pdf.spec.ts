import { writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  buyerStep,
  proposal,
  supplierStep,
  type EventData,
  type RecordedEvent,
  type Visibility,
} from '../../modules/auctions/domain'
import { END, lotWith, START } from '../../modules/auctions/domain/__tests__/lot'
import '../../messages'
import { documentOf } from '../document'
import type { Facts } from '../facts'
import { placesFor, toldAward } from '../told'
import { protocolPdf } from '../render'

const names = ['anna', 'boris', 'clara'].map((id, index) => ({
  id,
  alias: 'ABC'[index],
  name: ['Anker Schraubenwerke GmbH', 'Завод «Метиз»', 'ТОВ «Кріплення»'][index],
}))

/** A lot with a fight, refusals, a void, a pause, an extension and an award that differs. */
function fought(side: 'buyer' | 'supplier', seen: Partial<Visibility> = {}): Facts {
  const { visibility } = lotWith({}).state.rules
  const lot = lotWith({ ceiling: '12500.50', visibility: { ...visibility, ...seen } })
  for (let price = 12_000; price > 11_980; price--)
    for (const [place, id] of ['anna', 'boris', 'clara'].entries())
      lot.bid(id, String(price - place * 0.2), START + (12_000 - price) * 1_000 + place * 10)
  lot.ask({ kind: 'void_bid', seq: 4, reason: 'Wrong unit, as claimed by phone' }, START + 60_000, 'buyer')
  lot.ask({ kind: 'pause', reason: 'Answer to a question' }, START + 70_000, 'buyer')
  lot.ask({ kind: 'resume', resumes_at: START + 140_000 }, START + 71_000, 'buyer')
  lot.ask({ kind: 'proxy', participant_id: 'clara', limit: '11000', currency: 'eur' }, START + 200_000)
  lot.bid('boris', '11500', START + 3_550_000)
  lot.wait(END + 10_000_000)
  const [first] = proposal(lot.state)
  lot.ask(
    { kind: 'award', shares: [first], reason: 'Lead time', second_person_id: 'pers_2' } as never,
    END + 10_000_001,
    'buyer',
  )
  const awarded = lot.record.at(-1)?.data
  const events = lot.record.map((event, index) => ({ ...event, seq: index + 1 })) as RecordedEvent[]
  const participant_id = side === 'buyer' ? null : 'anna'
  return {
    lot: {
      ...{ lot_id: 'lot_01J', event_id: 'auc_1', number: 17, side, participant_id },
      ...{ title: 'Болты М8, DIN 933', event_title: 'Метизы на зиму', buyer_name: 'Haas Tools GmbH' },
      ...{ terms: '', shows_names: false, is_rehearsal: false, others_open: false },
    },
    state: lot.state,
    names,
    items: [{ title: 'Болт М8 × 40, оцинкованный', quantity: '12000', unit: 'C62' }],
    steps: events.flatMap((event) =>
      side === 'buyer' ? [buyerStep(event)] : (supplierStep(lot.state, 'anna', event) ?? []),
    ),
    places: placesFor(lot.state, { side, participant_id }),
    award: {
      ...toldAward(lot.state, { side, participant_id }, awarded as EventData['lot_awarded']),
      second_person: 'Olga Kern',
    },
    proof: {
      ...{
        seq: events.length,
        head: 'ab'.repeat(32),
        at: END + 10_000_002,
        signature: `${'S'.repeat(86)}==`,
      },
      ...{ fingerprint: 'cd'.repeat(32), sealing: 'ef'.repeat(32) },
    },
  }
}

describe('a protocol on paper', () => {
  it.each(['en', 'ru', 'uk'] as const)('is made in %s for the buyer and for a supplier', async (language) => {
    for (const side of ['buyer', 'supplier'] as const) {
      const pdf = await protocolPdf(fought(side), language)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pdf.toString('latin1')).toMatch(/\/Count [2-9]/)
      if (process.env.PROTOCOL_PDF_DIR)
        writeFileSync(path.join(process.env.PROTOCOL_PDF_DIR, `${side}-${language}.pdf`), pdf)
    }
  })

  it('says what of the protocol a participant is given, and how that is checked', () => {
    const words = (side: 'buyer' | 'supplier', protocol: 'whole' | 'own') =>
      JSON.stringify(documentOf(fought(side, { protocol }), 'en'))
    expect(words('supplier', 'own')).toContain('only their heads')
    expect(words('supplier', 'own')).toContain('your own lines')
    expect(words('supplier', 'whole')).toContain('given the whole protocol')
    expect(words('buyer', 'own')).toContain('decides every command a second time')
  })

  it('leaves out a hidden rank, and whether the award follows it', () => {
    const words = (seen: Partial<Visibility>) => JSON.stringify(documentOf(fought('supplier', seen), 'en'))
    const place = (rank: string) => `["${rank}","You",`
    expect(words({ protocol: 'whole' })).toContain(place('3'))
    expect(words({ protocol: 'whole' })).toContain('As the rules propose.')
    expect(words({ protocol: 'own', rank: 'hidden' })).toContain(place('–'))
    expect(words({ protocol: 'own', rank: 'hidden' })).not.toContain('As the rules propose.')
  })

  it('tells a supplier nobody else’s name', () => {
    const words = JSON.stringify(documentOf(fought('supplier'), 'en'))
    expect(words).toContain(names[0].name)
    for (const { name } of names.slice(1)) expect(words).not.toContain(name)
    expect(words).not.toContain('11000')
    expect(JSON.stringify(documentOf(fought('buyer'), 'en'))).toContain(names[2].name)
  })
})
