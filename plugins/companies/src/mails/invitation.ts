import { letter, registerMailTemplate } from '@gostiny/platform'

export const INVITATION = 'companies.invitation'

export type InvitationParams = {
  first_name: string | null
  company: string
  email: string
  /** Set-password link, or the sign-in page when the person already has a password. */
  url: string
  /** Days the link stays good; null when there is nothing to set. */
  valid_days: number | null
}

registerMailTemplate<InvitationParams>(INVITATION, {
  en: ({ first_name, company, email, url, valid_days }) => ({
    subject: `${company}: your access to the trading portal`,
    ...letter({
      heading: first_name ? `Good day, ${first_name}` : 'Good day',
      paragraphs: [
        `You have been given access to the trading portal for ${company}.`,
        valid_days
          ? `Set a password to sign in as ${email}. The link is good for ${valid_days} days and works once.`
          : `Sign in as ${email} with your present password; the company is in your list of companies.`,
      ],
      button: { label: valid_days ? 'Set a password' : 'Sign in', url },
      footer: 'If you did not expect this letter, simply leave it unanswered: nothing happens without you.',
    }),
  }),
  ru: ({ first_name, company, email, url, valid_days }) => ({
    subject: `${company}: доступ к торговому порталу`,
    ...letter({
      heading: first_name ? `Здравствуйте, ${first_name}` : 'Здравствуйте',
      paragraphs: [
        `Вам открыт доступ к торговому порталу от имени компании «${company}».`,
        valid_days
          ? `Задайте пароль, чтобы входить с адресом ${email}. Ссылка одноразовая, срок её действия в днях: ${valid_days}.`
          : `Входите с адресом ${email} и вашим нынешним паролем: компания уже есть в вашем списке.`,
      ],
      button: { label: valid_days ? 'Задать пароль' : 'Войти', url },
      footer: 'Если вы не ждали этого письма, оставьте его без ответа: без вас ничего не произойдёт.',
    }),
  }),
  uk: ({ first_name, company, email, url, valid_days }) => ({
    subject: `${company}: доступ до торгового порталу`,
    ...letter({
      heading: first_name ? `Вітаємо, ${first_name}` : 'Вітаємо',
      paragraphs: [
        `Вам відкрито доступ до торгового порталу від імені компанії «${company}».`,
        valid_days
          ? `Задайте пароль, щоб входити з адресою ${email}. Посилання одноразове, строк його дії у днях: ${valid_days}.`
          : `Входьте з адресою ${email} і вашим теперішнім паролем: компанія вже є у вашому списку.`,
      ],
      button: { label: valid_days ? 'Задати пароль' : 'Увійти', url },
      footer: 'Якщо ви не чекали на цей лист, залиште його без відповіді: без вас нічого не станеться.',
    }),
  }),
})
