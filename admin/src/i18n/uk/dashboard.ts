import type { Messages } from '../messages'

export const dashboard: Messages['dashboard'] = {
  title: 'Огляд',
  lead: '%{companies}, замовляли %{customers}, за останні 30\u00A0днів %{active}',
  companies: '%{count} компанія |||| %{count} компанії |||| %{count} компаній',
  revenue: '%{amount}\u00A0%{currency} цього місяця, %{last} минулого',
  no_revenue: 'Виторгу поки немає',
  lifecycle:
    '%{count} із %{total} клієнтів зростає або стабільний |||| %{count} із %{total} клієнтів зростають або стабільні |||| %{count} із %{total} клієнтів зростають або стабільні',
  segments: 'Клієнти за цінністю',
  no_segments: 'Сегменти з’являться після перших замовлень',
  orders: '%{smart_count} замовлення |||| %{smart_count} замовлення |||| %{smart_count} замовлень',
  due: {
    title:
      'Час замовити %{smart_count} клієнтові |||| Час замовити %{smart_count} клієнтам |||| Час замовити %{smart_count} клієнтам',
    confidence: 'упевненість %{share}',
    empty: 'Цього тижня нікому не час',
    empty_hint: 'Клієнт з’являється тут за тиждень до очікуваного замовлення й лишається тиждень після.',
  },
  cooling: {
    title:
      'Холоне %{smart_count} клієнт |||| Холонуть %{smart_count} клієнти |||| Холонуть %{smart_count} клієнтів',
    empty: 'Ніхто не холоне',
    empty_hint: 'Клієнт з’являється тут, коли мовчить довше, ніж пояснює його власний ритм.',
  },
  recent: 'Останні замовлення',
  all_orders: 'Усі замовлення',
}
