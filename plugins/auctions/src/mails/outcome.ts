import { letter, registerMailTemplate, type Language } from '@gostiny/platform'

export const OUTCOME = 'auctions.outcome'

/** How a lot ended for one supplier; prices are written out, null is what he may not know or what is not there. */
export type LotOutcome = {
  title: string
  outcome: 'won' | 'lost' | 'not_awarded' | 'cancelled'
  rank: number | null
  price: string
  winning: string | null
  reason: string | null
}
export type OutcomeParams = { buyer: string; number: number; title: string; url: string; lots: LotOutcome[] }

type Words = {
  won: (number: number) => string
  lost: (number: number) => string
  cancelled: (number: number) => string
  intro: (buyer: string) => string
  head: [lot: string, outcome: string, rank: string, price: string, winning: string]
  outcomes: Record<LotOutcome['outcome'], string>
  reason: (title: string, reason: string) => string
  protocol: string
  button: string
  footer: string
}

const words: Record<Language, Words> = {
  en: {
    won: (number) => `Auction ${number}: you have won`,
    lost: (number) => `Auction ${number}: the result`,
    cancelled: (number) => `Auction ${number}: cancelled`,
    intro: (buyer) => `The auction of ${buyer} is over. This is how it ended for your company.`,
    head: ['Lot', 'Result', 'Your rank', 'Your last price', 'Winning price'],
    outcomes: {
      ...{ won: 'awarded to you', lost: 'awarded to another', not_awarded: 'awarded to nobody' },
      cancelled: 'cancelled',
    },
    reason: (title, reason) => `Reason given for “${title}”: ${reason}`,
    protocol:
      'The signed protocol of every lot can be downloaded in the room of the lot, as PDF and as a file that anybody can verify.',
    button: 'See the auction',
    footer: 'You get this letter because you bid for your company on the trading portal.',
  },
  ru: {
    won: (number) => `Аукцион ${number}: вы победили`,
    lost: (number) => `Аукцион ${number}: итоги`,
    cancelled: (number) => `Аукцион ${number} отменён`,
    intro: (buyer) => `Аукцион компании «${buyer}» завершён. Вот чем он закончился для вашей компании.`,
    head: ['Лот', 'Итог', 'Ваше место', 'Ваша последняя цена', 'Цена победителя'],
    outcomes: {
      ...{ won: 'победили вы', lost: 'победил другой участник', not_awarded: 'победителя нет' },
      cancelled: 'отменён',
    },
    reason: (title, reason) => `Причина по лоту «${title}»: ${reason}`,
    protocol:
      'Подписанный протокол каждого лота можно скачать на странице его торгов: в PDF и файлом, который каждый может проверить.',
    button: 'Открыть аукцион',
    footer: 'Вы получили это письмо, потому что делаете ставки от имени своей компании на торговом портале.',
  },
  uk: {
    won: (number) => `Аукціон ${number}: ви перемогли`,
    lost: (number) => `Аукціон ${number}: підсумки`,
    cancelled: (number) => `Аукціон ${number} скасовано`,
    intro: (buyer) => `Аукціон компанії «${buyer}» завершено. Ось чим він закінчився для вашої компанії.`,
    head: ['Лот', 'Підсумок', 'Ваше місце', 'Ваша остання ціна', 'Ціна переможця'],
    outcomes: {
      ...{ won: 'перемогли ви', lost: 'переміг інший учасник', not_awarded: 'переможця немає' },
      cancelled: 'скасовано',
    },
    reason: (title, reason) => `Причина щодо лота «${title}»: ${reason}`,
    protocol:
      'Підписаний протокол кожного лота можна завантажити на сторінці його торгів: у PDF і файлом, який кожен може перевірити.',
    button: 'Відкрити аукціон',
    footer: 'Ви отримали цей лист, бо робите ставки від імені своєї компанії на торговому порталі.',
  },
}

const mailIn =
  (say: Words) =>
  ({ buyer, number, title, url, lots }: OutcomeParams) => {
    const isWon = lots.some(({ outcome }) => outcome === 'won')
    const isCancelled = lots.every(({ outcome }) => outcome === 'cancelled')
    const subject = isWon ? say.won : isCancelled ? say.cancelled : say.lost
    const reasons = lots.flatMap((lot) => (lot.reason ? [say.reason(lot.title, lot.reason)] : []))
    return {
      subject: subject(number),
      ...letter({
        heading: title,
        paragraphs: [say.intro(buyer), ...reasons, say.protocol],
        table: {
          head: say.head,
          rows: lots.map((lot) => [
            ...[lot.title, say.outcomes[lot.outcome], lot.rank === null ? '–' : String(lot.rank)],
            ...[lot.price, lot.winning ?? '–'],
          ]),
        },
        button: { label: say.button, url },
        footer: say.footer,
      }),
    }
  }

registerMailTemplate<OutcomeParams>(OUTCOME, {
  en: mailIn(words.en),
  ru: mailIn(words.ru),
  uk: mailIn(words.uk),
})
