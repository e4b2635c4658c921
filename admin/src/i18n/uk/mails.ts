import type { Messages } from '../messages'

export const mails: Messages['mails'] = {
  title: 'Пошта',
  search: 'Отримувач або тема',
  empty: 'Листів поки немає',
  empty_hint:
    'Тут з’являться підтвердження й запрошення. Доки поштовий сервер не задано, листи зберігаються тут.',
  open_company: 'Відкрити компанію',
  status: { queued: 'Чекає', kept: 'Зберігається тут', sent: 'Надіслано', failed: 'Не надіслано' },
  views: { label: 'Як показати лист', letter: 'Лист', text: 'Простий текст' },
  fields: {
    subject: 'Тема',
    to: 'Кому',
    status: 'Стан',
    language: 'Мова',
    template: 'Шаблон',
    created_at: 'Складено',
    sent_at: 'Надіслано',
    last_error: 'Що не вдалося',
  },
}
