import type { Messages } from '../messages'

export const state: Messages['state'] = {
  loading: 'Загрузка',
  retry: 'Попробовать ещё раз',
  rests_on: 'На чём это основано',
  not_found: 'Этого не существует',
  not_found_hint: 'Возможно, запись удалена или адрес набран с ошибкой.',
  forbidden: 'Вам это не открыто',
  forbidden_hint: 'Обратитесь к коллеге, который управляет доступом.',
  refused: 'Сервер отказал',
  server: 'Сервер не смог ответить',
  server_hint: 'Ничего не изменено. Попробуйте ещё раз через минуту.',
  offline: 'Нет связи с сервером',
  offline_hint: 'Ничего не потеряно. Проверьте сеть и попробуйте ещё раз.',
  unexpected: 'В этой части экрана произошёл сбой',
  unexpected_hint:
    'Ваши данные на сервере в сохранности. Загрузите страницу заново или перейдите в другое место.',
  no_page: 'Такой страницы нет',
  no_page_hint: 'Проверьте адрес или начните с обзора.',
  draft_restored: 'Введённое до перезагрузки страницы снова здесь и ещё не сохранено.',
  draft_discard: 'Отказаться от него',
}

export const table: Messages['table'] = {
  any: 'Любое значение',
  bulk: 'Действия с выбранными строками',
  chosen: 'Выбрана %{smart_count} |||| Выбрано %{smart_count} |||| Выбрано %{smart_count}',
  unselect: 'Снять выбор',
  columns: 'Столбцы',
  columns_reset: 'Вернуть обычные столбцы',
  export: 'Выгрузить в CSV',
  export_cut: 'В файле первые %{most} строк. Уточните фильтры, чтобы получить остальные.',
  nothing_found: 'Ничего не подошло',
  nothing_found_hint: 'Измените слова или уберите фильтр.',
  pages: 'Страницы',
  resize: 'Ширина столбца «%{column}»',
  range: '%{from}–%{to} из %{total}',
  select_all: 'Выбрать все строки страницы',
  select_row: 'Выбрать строку',
  totals: '%{smart_count} строка |||| %{smart_count} строки |||| %{smart_count} строк',
}

export const charts: Messages['charts'] = {
  as_chart: 'Показать графиком',
  as_table: 'Показать таблицей',
  month: 'Месяц',
  revenue: 'Выручка',
  discount: 'Скидки',
  orders: 'Заказы',
}

export const palette: Messages['palette'] = {
  open: 'Найти что угодно',
  prompt: 'Компания, заказ, аукцион, товар или действие',
  searching: 'Ищем',
  nothing: 'Ничего с названием «%{query}» нет',
  groups: {
    companies: 'Компании',
    orders: 'Заказы',
    auctions: 'Аукционы',
    products: 'Товары',
    actions: 'Действия',
    places: 'Перейти',
  },
}

export const sign_in: Messages['sign_in'] = {
  title: 'Консоль Gostiny',
  lead: 'Войдите под учётной записью сотрудника.',
  refused: 'Адрес и пароль не подходят друг другу. Проверьте и попробуйте ещё раз.',
}
