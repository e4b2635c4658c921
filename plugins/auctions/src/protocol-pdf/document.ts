import type { Language } from '@gostiny/platform'
import { amounts } from './amounts'
import { callerOf, capital, eventLines, printed } from './event-lines'
import type { Facts } from './facts'
import { rulesInWords } from './rules-in-words'
import { isGivenWhole } from './told'
import { filled, wordsOf } from './words'

/** A piece of a pdfmake document. */
type Piece = Record<string, unknown>

const LINES = {
  hLineWidth: hairlines,
  vLineWidth: () => 0,
  hLineColor: () => '#b9bec7',
  paddingLeft: () => 0,
}
function hairlines(line: number, { table }: { table: { body: unknown[] } }): number {
  return line === 0 || line === table.body.length ? 0.8 : 0.3
}

const heading = (text: string): Piece => ({ text, style: 'heading' })
const table = (widths: (string | number)[], head: (string | Piece)[], rows: (string | Piece)[][]): Piece => ({
  layout: LINES,
  table: {
    widths,
    headerRows: 1,
    dontBreakRows: true,
    body: [
      head.map((cell) => ({ ...(typeof cell === 'string' ? { text: cell } : cell), style: 'head' })),
      ...rows,
    ],
  },
})
const toTheRight = (text: string): Piece => ({ text, alignment: 'right' })
const pairs = (rows: [string, string][]): Piece => ({
  layout: 'noBorders',
  table: { widths: [150, '*'], body: rows.map(([name, value]) => [{ text: name, style: 'name' }, value]) },
})
/** Long hashes break anywhere: a zero-width space after every eighth letter. */
const breakable = (text: string): string => text.replace(/(.{8})/g, '$1\u200b')

const quotes = { en: ['“', '”'], ru: ['«', '»'], uk: ['«', '»'] }

/** The protocol of a lot as a document of pdfmake, for one reader in one language. */
export function documentOf(facts: Facts, language: Language): Piece {
  const { lot, state, names, items, proof } = facts
  const words = wordsOf(language)
  const shown = amounts(language, state.rules.currency, state.rules.decimals)
  const quoted = (text: string) => quotes[language].join(text)
  const cut = facts.steps.length - printed(facts.steps).length
  const isBuyer = lot.side === 'buyer'

  return {
    pageSize: 'A4',
    pageMargins: [48, 56, 48, 56],
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2, color: '#1c2430' },
    styles: {
      title: { fontSize: 17, bold: true },
      under: { fontSize: 10.5, color: '#5a6472', margin: [0, 2, 0, 0] },
      heading: { fontSize: 12, bold: true, margin: [0, 18, 0, 6] },
      head: { fontSize: 8.5, color: '#5a6472' },
      name: { color: '#5a6472' },
    },
    info: { title: `${words.title} ${lot.number}` },
    footer: (page: number, pages: number): Piece => ({
      margin: [48, 12, 48, 0],
      fontSize: 8,
      color: '#5a6472',
      columns: [
        `${words.auction} ${lot.number} · ${lot.title}`,
        { text: filled(words.page, { page, pages }), alignment: 'right', width: 120 },
      ],
    }),
    pageBreakBefore: (node: { style?: string; startPosition: { verticalRatio: number } }) =>
      node.style === 'heading' && node.startPosition.verticalRatio > 0.88,
    content: [
      { text: words.title, style: 'title' },
      {
        text: `${words.auction} ${lot.number} ${quoted(lot.event_title)} · ${words.lot} ${quoted(lot.title)}`,
        style: 'under',
      },
      { text: `${words.made} ${shown.time(proof.at)} UTC`, style: 'under' },

      heading(words.parties),
      pairs([
        [words.buyer, lot.buyer_name],
        ...(isBuyer
          ? names.map(({ name, alias }): [string, string] => [
              words.supplier,
              `${name} (${words.alias} ${alias})`,
            ])
          : [
              [words.supplier, names.find(({ id }) => id === lot.participant_id)?.name ?? '–'] as [
                string,
                string,
              ],
            ]),
      ]),
      ...(isBuyer ? [] : [{ text: words.masked, style: 'name', margin: [0, 4, 0, 0] }]),

      heading(words.subject),
      table(
        ['*', 90],
        [words.item, words.quantity],
        items.map(({ title, quantity }) => [title, shown.number(quantity)]),
      ),

      heading(words.rules),
      { ul: rulesInWords(state.rules, words, shown) },

      heading(words.timetable),
      pairs(timetable(facts, words, shown)),

      heading(words.ranks),
      ...ranks(facts, language),

      heading(words.award),
      ...award(facts, language),

      heading(words.events),
      table([30, 118, '*'], [words.number, words.time, ''], eventLines(facts, words, shown, language)),
      ...(cut > 0 ? [{ text: filled(words.cut, { lines: cut }), style: 'name', margin: [0, 6, 0, 0] }] : []),
      { text: words.withheld, style: 'name', margin: [0, 6, 0, 0] },

      heading(words.proof),
      pairs([
        [words.head, `${proof.seq} · ${breakable(proof.head)}`],
        [words.signature, breakable(proof.signature)],
        [words.fingerprint, breakable(proof.fingerprint)],
        ...(proof.sealing ? [[words.sealing, breakable(proof.sealing)] as [string, string]] : []),
      ]),
      { text: isGivenWhole(state, lot) ? words.how : words.how_own, margin: [0, 8, 0, 0] },
    ],
  }
}

type Words = ReturnType<typeof wordsOf>
type Shown = ReturnType<typeof amounts>

function timetable({ state, steps }: Facts, words: Words, { time }: Shown): [string, string][] {
  const at = (kind: string) => steps.find((step) => step.kind === kind)?.at
  const instant = (value: number | undefined) => (value === undefined ? '–' : time(value))
  return [
    [words.planned_start, time(state.rules.starts_at)],
    [words.planned_end, time(state.rules.ends_at)],
    [words.began, instant(at('lot_live'))],
    [words.ended, instant(at('lot_closed') ?? at('lot_cancelled'))],
    [words.extensions, String(steps.filter(({ kind }) => kind === 'lot_extended').length)],
  ]
}

function ranks(facts: Facts, language: Language): Piece[] {
  const words = wordsOf(language)
  const { number, money } = amounts(language, facts.state.rules.currency, facts.state.rules.decimals)
  const call = callerOf(facts, words)
  if (!facts.places.length) return [{ text: words.nobody }]
  const rows = facts.places.map(({ rank, participant_id, price, value, seq }) => [
    rank === null ? '–' : String(rank),
    capital(call(participant_id)),
    ...[money(price, facts.state.participants.get(participant_id)?.currency), number(value), String(seq)].map(
      toTheRight,
    ),
  ])
  return [
    table(
      [34, '*', 110, 110, 40],
      [words.rank, words.supplier, ...[words.price, words.compared, words.number].map(toTheRight)],
      rows,
    ),
  ]
}

function award(facts: Facts, language: Language): Piece[] {
  const words = wordsOf(language)
  const { lot, state, award: told } = facts
  const { number } = amounts(language, state.rules.currency, state.rules.decimals)
  if (!told) return [{ text: state.phase === 'closed' ? words.not_yet : words.no_award }]
  const call = callerOf(facts, words)
  const shares = (state.award ?? []).filter(
    ({ participant_id }) => lot.side === 'buyer' || participant_id === lot.participant_id,
  )
  const others = shares.length ? [] : [[words.winner, words.another] as [string, string]]
  return [
    pairs([
      ...others,
      ...shares.map(({ participant_id, quantity }): [string, string] => [
        words.winner,
        `${call(participant_id)} · ${words.quantity.toLowerCase()} ${number(quantity)}`,
      ]),
      ...(told.deviates === null
        ? []
        : [['', told.deviates ? words.deviates : words.as_proposed] as [string, string]]),
      ...(told.reason ? [[words.reason, told.reason] as [string, string]] : []),
      ...(told.second_person && lot.side === 'buyer'
        ? [[words.second_person, told.second_person] as [string, string]]
        : []),
    ]),
  ]
}
