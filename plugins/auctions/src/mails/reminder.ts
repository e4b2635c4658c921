import { letter, registerMailTemplate } from '@gostiny/platform'
import type { InvitationParams } from './invitation'

export const REMINDER = 'auctions.reminder'

registerMailTemplate<InvitationParams>(REMINDER, {
  en: ({ buyer, number, title, starts, url }) => ({
    subject: `Auction ${number}: ${buyer} awaits your answer`,
    ...letter({
      heading: title,
      paragraphs: [
        `${buyer} has invited you to a reverse auction and has no answer from you yet.`,
        `It begins on ${starts}. Accept the terms before, or decline.`,
      ],
      button: { label: 'See the auction', url },
      footer: 'You get this letter because you bid for your company on the trading portal.',
    }),
  }),
  ru: ({ buyer, number, title, starts, url }) => ({
    subject: `Аукцион ${number}: ${buyer} ждёт вашего ответа`,
    ...letter({
      heading: title,
      paragraphs: [
        `Компания «${buyer}» пригласила вас на аукцион на понижение и пока не получила ответа.`,
        `Начало: ${starts}. До этого примите условия или откажитесь.`,
      ],
      button: { label: 'Открыть аукцион', url },
      footer:
        'Вы получили это письмо, потому что делаете ставки от имени своей компании на торговом портале.',
    }),
  }),
  uk: ({ buyer, number, title, starts, url }) => ({
    subject: `Аукціон ${number}: ${buyer} чекає на вашу відповідь`,
    ...letter({
      heading: title,
      paragraphs: [
        `Компанія «${buyer}» запросила вас на аукціон на пониження і поки не має відповіді.`,
        `Початок: ${starts}. До цього прийміть умови або відмовтеся.`,
      ],
      button: { label: 'Відкрити аукціон', url },
      footer: 'Ви отримали цей лист, бо робите ставки від імені своєї компанії на торговому порталі.',
    }),
  }),
})
