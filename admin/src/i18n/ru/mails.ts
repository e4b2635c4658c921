import type { Messages } from '../messages'

export const mails: Messages['mails'] = {
  title: 'Почта',
  search: 'Получатель или тема',
  empty: 'Писем пока нет',
  empty_hint:
    'Здесь появятся подтверждения и приглашения. Пока почтовый сервер не задан, письма хранятся здесь.',
  open_company: 'Открыть компанию',
  status: { queued: 'Ожидает', kept: 'Хранится здесь', sent: 'Отправлено', failed: 'Не отправлено' },
  views: { label: 'Как показать письмо', letter: 'Письмо', text: 'Простой текст' },
  fields: {
    subject: 'Тема',
    to: 'Кому',
    status: 'Состояние',
    language: 'Язык',
    template: 'Шаблон',
    created_at: 'Составлено',
    sent_at: 'Отправлено',
    last_error: 'Что не удалось',
  },
}
