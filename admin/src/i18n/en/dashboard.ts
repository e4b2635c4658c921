export const dashboard = {
  title: 'Overview',
  lead: '%{companies}, %{customers} have ordered, %{active} within the last 30 days',
  companies: '%{count} company |||| %{count} companies',
  revenue: '%{amount} %{currency} this month, %{last} last month',
  no_revenue: 'No revenue yet',
  lifecycle:
    '%{count} of %{total} clients grows or is stable |||| %{count} of %{total} clients grow or are stable',
  segments: 'Clients by value',
  no_segments: 'Segments appear after the first orders',
  orders: '%{smart_count} order |||| %{smart_count} orders',
  due: {
    title: '%{smart_count} client is due to order |||| %{smart_count} clients are due to order',
    confidence: '%{share} sure',
    empty: 'Nobody is due this week',
    empty_hint: 'Clients appear here a week before and after their expected order.',
  },
  cooling: {
    title: '%{smart_count} client is cooling down |||| %{smart_count} clients are cooling down',
    empty: 'Nobody is cooling down',
    empty_hint: 'A client appears here when silent for longer than his own rhythm explains.',
  },
  recent: 'Latest orders',
  all_orders: 'All orders',
}
