import type { Messages } from '../messages'

export const dashboard: Messages['dashboard'] = {
  title: 'Обзор',
  lead: '%{companies}, заказывали %{customers}, за последние 30\u00A0дней %{active}',
  companies: '%{count} компания |||| %{count} компании |||| %{count} компаний',
  revenue: '%{amount}\u00A0%{currency} в этом месяце, %{last} в прошлом',
  no_revenue: 'Выручки пока нет',
  lifecycle:
    '%{count} из %{total} клиентов растёт или стабилен |||| %{count} из %{total} клиентов растут или стабильны |||| %{count} из %{total} клиентов растут или стабильны',
  segments: 'Клиенты по ценности',
  no_segments: 'Сегменты появятся после первых заказов',
  orders: '%{smart_count} заказ |||| %{smart_count} заказа |||| %{smart_count} заказов',
  due: {
    title:
      'Пора заказать %{smart_count} клиенту |||| Пора заказать %{smart_count} клиентам |||| Пора заказать %{smart_count} клиентам',
    confidence: 'уверенность %{share}',
    empty: 'На этой неделе никому не пора',
    empty_hint: 'Клиент появляется здесь за неделю до ожидаемого заказа и остаётся неделю после.',
  },
  cooling: {
    title:
      'Остывает %{smart_count} клиент |||| Остывают %{smart_count} клиента |||| Остывают %{smart_count} клиентов',
    empty: 'Никто не остывает',
    empty_hint: 'Клиент появляется здесь, когда молчит дольше, чем объясняет его собственный ритм.',
  },
  recent: 'Последние заказы',
  all_orders: 'Все заказы',
}
