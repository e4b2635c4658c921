import type { Messages } from '../messages'

export const layout: Messages['layout'] = {
  skip: 'До змісту',
  navigation: 'Головне меню',
  more: 'Ще',
  language: 'Мова',
  user: 'Ваш обліковий запис',
  sign_out: 'Вийти',
  menu: {
    dashboard: 'Огляд',
    companies: 'Компанії',
    orders: 'Замовлення',
    auctions: 'Аукціони',
    products: 'Товари',
    price_lists: 'Прайс-листи',
    imports: 'Імпорт',
    mails: 'Пошта',
  },
  theme: { title: 'Оформлення', light: 'Світле', dark: 'Темне', system: 'Як у системі' },
  live: {
    open: 'Наживо',
    open_hint: 'Зміни з’являються тут самі',
    connecting: 'З’єднуємося',
    connecting_hint: 'Відкриваємо потік змін',
    lost: 'Немає потоку',
    lost_hint: 'Потік змін перервався, відкриваємо знову',
  },
  shortcuts: {
    title: 'Клавіші',
    palette: 'Знайти будь-що',
    search: 'Шукати в цьому списку',
    rows: 'Рухатися рядками',
    open: 'Відкрити рядок',
    select: 'Вибрати рядок',
    ends: 'Перший і останній рядок',
    help: 'Ця підказка',
  },
}
