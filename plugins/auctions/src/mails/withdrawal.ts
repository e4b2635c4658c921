import { letter, registerMailTemplate } from '@gostiny/platform'
import type { InvitationParams } from './invitation'

export const WITHDRAWAL = 'auctions.withdrawal'

registerMailTemplate<InvitationParams & { reason: string }>(WITHDRAWAL, {
  en: ({ buyer, number, title, reason, url }) => ({
    subject: `Auction ${number}: the invitation is withdrawn`,
    ...letter({
      heading: title,
      paragraphs: [`${buyer} has withdrawn its invitation to this auction.`, `Reason: ${reason}`],
      button: { label: 'See the auction', url },
      footer: 'You get this letter because you bid for your company on the trading portal.',
    }),
  }),
  ru: ({ buyer, number, title, reason, url }) => ({
    subject: `Аукцион ${number}: приглашение отозвано`,
    ...letter({
      heading: title,
      paragraphs: [`Компания «${buyer}» отозвала приглашение на этот аукцион.`, `Причина: ${reason}`],
      button: { label: 'Открыть аукцион', url },
      footer:
        'Вы получили это письмо, потому что делаете ставки от имени своей компании на торговом портале.',
    }),
  }),
  uk: ({ buyer, number, title, reason, url }) => ({
    subject: `Аукціон ${number}: запрошення відкликано`,
    ...letter({
      heading: title,
      paragraphs: [`Компанія «${buyer}» відкликала запрошення на цей аукціон.`, `Причина: ${reason}`],
      button: { label: 'Відкрити аукціон', url },
      footer: 'Ви отримали цей лист, бо робите ставки від імені своєї компанії на торговому порталі.',
    }),
  }),
})
