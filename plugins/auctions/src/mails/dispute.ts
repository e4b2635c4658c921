import { letter, registerMailTemplate } from '@gostiny/platform'

export const DISPUTE = 'auctions.dispute'

export type DisputeParams = { number: number; title: string; is_upheld: boolean; answer: string; url: string }

registerMailTemplate<DisputeParams>(DISPUTE, {
  en: ({ number, title, is_upheld, answer, url }) => ({
    subject: `Dispute ${number}: ${is_upheld ? 'upheld' : 'refused'}`,
    ...letter({
      heading: title,
      paragraphs: [is_upheld ? 'Your dispute was upheld.' : 'Your dispute was refused.', answer],
      button: { label: 'See the auction', url },
      footer: 'You get this letter because you filed the dispute on the trading portal.',
    }),
  }),
  ru: ({ number, title, is_upheld, answer, url }) => ({
    subject: `Спор ${number}: ${is_upheld ? 'удовлетворён' : 'отклонён'}`,
    ...letter({
      heading: title,
      paragraphs: [is_upheld ? 'Ваше требование удовлетворено.' : 'Ваше требование отклонено.', answer],
      button: { label: 'Открыть аукцион', url },
      footer: 'Вы получили это письмо, потому что открыли спор на торговом портале.',
    }),
  }),
  uk: ({ number, title, is_upheld, answer, url }) => ({
    subject: `Спір ${number}: ${is_upheld ? 'задоволено' : 'відхилено'}`,
    ...letter({
      heading: title,
      paragraphs: [is_upheld ? 'Вашу вимогу задоволено.' : 'Вашу вимогу відхилено.', answer],
      button: { label: 'Відкрити аукціон', url },
      footer: 'Ви отримали цей лист, бо відкрили спір на торговому порталі.',
    }),
  }),
})
