import { letter, registerMailTemplate } from '@gostiny/platform'

export const SEALED_SHARE = 'auctions.sealed_share'

export type SealedShareParams = { buyer: string; number: number; title: string; name: string; url: string }

registerMailTemplate<SealedShareParams>(SEALED_SHARE, {
  en: ({ buyer, number, title, name, url }) => ({
    subject: `Auction ${number}: a share of the key is in your keeping`,
    ...letter({
      heading: title,
      paragraphs: [
        `${name}, ${buyer} has named you keeper of one of three shares of the key to sealed offers.`,
        'Open the page, enter the code the buyer gives you by phone or in person, and keep the file. The page shows the share once.',
        'After the close any two shares open the offers. You present yours on the same page.',
      ],
      button: { label: 'Fetch my share', url },
      footer: 'Nobody reads the offers before two keepers present their shares; not the platform either.',
    }),
  }),
  ru: ({ buyer, number, title, name, url }) => ({
    subject: `Аукцион ${number}: вам доверена часть ключа`,
    ...letter({
      heading: title,
      paragraphs: [
        `${name}, компания «${buyer}» назначила вас хранителем одной из трёх частей ключа к закрытым предложениям.`,
        'Откройте страницу, введите код, который покупатель сообщит по телефону или лично, и сохраните файл. Страница показывает часть ключа один раз.',
        'После окончания торгов предложения вскрывают любые две части. Свою вы предъявите на той же странице.',
      ],
      button: { label: 'Получить часть ключа', url },
      footer: 'Пока двое хранителей не предъявят свои части, предложений не прочтёт никто, включая площадку.',
    }),
  }),
  uk: ({ buyer, number, title, name, url }) => ({
    subject: `Аукціон ${number}: вам довірено частину ключа`,
    ...letter({
      heading: title,
      paragraphs: [
        `${name}, компанія «${buyer}» призначила вас зберігачем однієї з трьох частин ключа до закритих пропозицій.`,
        'Відкрийте сторінку, введіть код, який покупець повідомить телефоном або особисто, і збережіть файл. Сторінка показує частину ключа один раз.',
        'Після завершення торгів пропозиції розкривають будь-які дві частини. Свою ви пред’явите на тій самій сторінці.',
      ],
      button: { label: 'Отримати частину ключа', url },
      footer:
        'Доки двоє зберігачів не пред’являть свої частини, пропозицій не прочитає ніхто, навіть майданчик.',
    }),
  }),
})
