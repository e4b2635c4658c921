import type { Messages } from '../messages'

export const state: Messages['state'] = {
  loading: 'Завантаження',
  retry: 'Спробувати ще раз',
  rests_on: 'На чому це ґрунтується',
  not_found: 'Цього не існує',
  not_found_hint: 'Можливо, запис вилучено або адресу набрано з помилкою.',
  forbidden: 'Вам це не відкрито',
  forbidden_hint: 'Зверніться до колеги, який керує доступом.',
  refused: 'Сервер відмовив',
  server: 'Сервер не зміг відповісти',
  server_hint: 'Нічого не змінено. Спробуйте ще раз за хвилину.',
  offline: 'Немає зв’язку із сервером',
  offline_hint: 'Нічого не втрачено. Перевірте мережу й спробуйте ще раз.',
  unexpected: 'У цій частині екрана стався збій',
  unexpected_hint: 'Ваші дані на сервері цілі. Завантажте сторінку знову або перейдіть деінде.',
  no_page: 'Такої сторінки немає',
  no_page_hint: 'Перевірте адресу або почніть з огляду.',
  draft_restored: 'Уведене до перезавантаження сторінки знову тут і ще не збережене.',
  draft_discard: 'Відмовитися від нього',
}

export const table: Messages['table'] = {
  any: 'Будь-яке значення',
  bulk: 'Дії з вибраними рядками',
  chosen: 'Вибрано %{smart_count} |||| Вибрано %{smart_count} |||| Вибрано %{smart_count}',
  unselect: 'Зняти вибір',
  columns: 'Стовпці',
  columns_reset: 'Повернути звичайні стовпці',
  export: 'Вивантажити в CSV',
  export_cut: 'У файлі перші %{most} рядків. Уточніть фільтри, щоб отримати решту.',
  nothing_found: 'Нічого не підійшло',
  nothing_found_hint: 'Змініть слова або приберіть фільтр.',
  pages: 'Сторінки',
  resize: 'Ширина стовпця «%{column}»',
  range: '%{from}–%{to} із %{total}',
  select_all: 'Вибрати всі рядки сторінки',
  select_row: 'Вибрати рядок',
  totals: '%{smart_count} рядок |||| %{smart_count} рядки |||| %{smart_count} рядків',
}

export const charts: Messages['charts'] = {
  as_chart: 'Показати графіком',
  as_table: 'Показати таблицею',
  month: 'Місяць',
  revenue: 'Виторг',
  discount: 'Знижки',
  orders: 'Замовлення',
}

export const palette: Messages['palette'] = {
  open: 'Знайти будь-що',
  prompt: 'Компанія, замовлення, аукціон, товар або дія',
  searching: 'Шукаємо',
  nothing: 'Нічого з назвою «%{query}» немає',
  groups: {
    companies: 'Компанії',
    orders: 'Замовлення',
    auctions: 'Аукціони',
    products: 'Товари',
    actions: 'Дії',
    places: 'Перейти',
  },
}

export const sign_in: Messages['sign_in'] = {
  title: 'Консоль Gostiny',
  lead: 'Увійдіть під обліковим записом співробітника.',
  refused: 'Адреса й пароль не пасують одне до одного. Перевірте й спробуйте ще раз.',
}
