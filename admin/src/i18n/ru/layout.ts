import type { Messages } from '../messages'

export const layout: Messages['layout'] = {
  skip: 'К содержанию',
  navigation: 'Главное меню',
  more: 'Ещё',
  language: 'Язык',
  user: 'Ваша учётная запись',
  sign_out: 'Выйти',
  menu: {
    dashboard: 'Обзор',
    companies: 'Компании',
    orders: 'Заказы',
    auctions: 'Аукционы',
    products: 'Товары',
    price_lists: 'Прайс-листы',
    imports: 'Импорт',
    mails: 'Почта',
  },
  theme: { title: 'Оформление', light: 'Светлое', dark: 'Тёмное', system: 'Как в системе' },
  live: {
    open: 'В\u00A0эфире',
    open_hint: 'Изменения появляются здесь сами',
    connecting: 'Соединяемся',
    connecting_hint: 'Открываем поток изменений',
    lost: 'Нет потока',
    lost_hint: 'Поток изменений прервался, открываем заново',
  },
  shortcuts: {
    title: 'Клавиши',
    palette: 'Найти что угодно',
    search: 'Искать в этом списке',
    rows: 'Двигаться по строкам',
    open: 'Открыть строку',
    select: 'Выбрать строку',
    ends: 'Первая и последняя строка',
    help: 'Эта подсказка',
  },
}
