import { letter, registerMailTemplate } from '@gostiny/platform'

export const INVITATION = 'auctions.invitation'

export type InvitationParams = { buyer: string; number: number; title: string; starts: string; url: string }

registerMailTemplate<InvitationParams>(INVITATION, {
  en: ({ buyer, number, title, starts, url }) => ({
    subject: `Auction ${number}: ${buyer} invites your offer`,
    ...letter({
      heading: title,
      paragraphs: [
        `${buyer} invites you to a reverse auction.`,
        `It begins on ${starts}. Read and accept the terms before.`,
      ],
      button: { label: 'See the auction', url },
      footer: 'You get this letter because you bid for your company on the trading portal.',
    }),
  }),
  ru: ({ buyer, number, title, starts, url }) => ({
    subject: `Аукцион ${number}: ${buyer} приглашает вас`,
    ...letter({
      heading: title,
      paragraphs: [
        `Компания «${buyer}» приглашает вас на аукцион на понижение.`,
        `Начало: ${starts}. До этого прочитайте и примите условия.`,
      ],
      button: { label: 'Открыть аукцион', url },
      footer:
        'Вы получили это письмо, потому что делаете ставки от имени своей компании на торговом портале.',
    }),
  }),
  uk: ({ buyer, number, title, starts, url }) => ({
    subject: `Аукціон ${number}: ${buyer} запрошує вас`,
    ...letter({
      heading: title,
      paragraphs: [
        `Компанія «${buyer}» запрошує вас на аукціон на пониження.`,
        `Початок: ${starts}. До цього прочитайте і прийміть умови.`,
      ],
      button: { label: 'Відкрити аукціон', url },
      footer: 'Ви отримали цей лист, бо робите ставки від імені своєї компанії на торговому порталі.',
    }),
  }),
})
