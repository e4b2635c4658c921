import { letter, registerMailTemplate } from '@gostiny/platform'

export const PASSWORD_RESET = 'companies.password-reset'

export type PasswordResetParams = { email: string; url: string; valid_minutes: number }

registerMailTemplate<PasswordResetParams>(PASSWORD_RESET, {
  en: ({ email, url, valid_minutes }) => ({
    subject: 'A new password for the trading portal',
    ...letter({
      heading: 'A new password',
      paragraphs: [
        `Somebody, most likely you, asked for a new password for ${email}.`,
        `The link is good for ${valid_minutes} minutes and works once.`,
      ],
      button: { label: 'Set a new password', url },
      footer: 'If it was not you, leave this letter unanswered: the present password stays.',
    }),
  }),
  ru: ({ email, url, valid_minutes }) => ({
    subject: 'Новый пароль для торгового портала',
    ...letter({
      heading: 'Новый пароль',
      paragraphs: [
        `Кто-то, скорее всего вы, запросил новый пароль для адреса ${email}.`,
        `Ссылка одноразовая и действует ${valid_minutes} минут.`,
      ],
      button: { label: 'Задать новый пароль', url },
      footer: 'Если это были не вы, оставьте письмо без ответа: нынешний пароль останется.',
    }),
  }),
  uk: ({ email, url, valid_minutes }) => ({
    subject: 'Новий пароль для торгового порталу',
    ...letter({
      heading: 'Новий пароль',
      paragraphs: [
        `Хтось, найімовірніше ви, попросив новий пароль для адреси ${email}.`,
        `Посилання одноразове й діє ${valid_minutes} хвилин.`,
      ],
      button: { label: 'Задати новий пароль', url },
      footer: 'Якщо це були не ви, залиште лист без відповіді: теперішній пароль лишиться.',
    }),
  }),
})
