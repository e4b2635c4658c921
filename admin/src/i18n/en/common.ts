export const state = {
  loading: 'Loading',
  retry: 'Try again',
  rests_on: 'What this rests on',
  not_found: 'This does not exist',
  not_found_hint: 'It may have been removed, or the address is mistyped.',
  forbidden: 'Not open to you',
  forbidden_hint: 'Ask a colleague who manages access.',
  refused: 'The server refused',
  server: 'The server could not answer',
  server_hint: 'Nothing was changed. Try again in a minute.',
  offline: 'No connection to the server',
  offline_hint: 'Nothing was lost. Check the network and try again.',
  unexpected: 'This part of the screen failed',
  unexpected_hint: 'Your data is safe on the server. Reload the page or go on elsewhere.',
  no_page: 'There is no such page',
  no_page_hint: 'Check the address, or begin from the overview.',
  draft_restored: 'What you typed before the page was reloaded is here again and not saved yet.',
  draft_discard: 'Discard it',
}

export const table = {
  any: 'Any',
  bulk: 'Actions on the chosen rows',
  chosen: '%{smart_count} chosen |||| %{smart_count} chosen',
  unselect: 'Clear the choice',
  columns: 'Columns',
  columns_reset: 'Back to the usual columns',
  export: 'Export as CSV',
  export_cut: 'The file holds the first %{most} rows. Narrow the filters to get the rest.',
  nothing_found: 'Nothing matches',
  nothing_found_hint: 'Change the words or remove a filter.',
  pages: 'Pages',
  resize: 'Width of the column %{column}',
  range: '%{from}–%{to} of %{total}',
  select_all: 'Choose all rows on this page',
  select_row: 'Choose this row',
  totals: '%{smart_count} row |||| %{smart_count} rows',
}

export const charts = {
  as_chart: 'Show as a chart',
  as_table: 'Show as a table',
  month: 'Month',
  revenue: 'Revenue',
  discount: 'Discounts',
  orders: 'Orders',
}

export const palette = {
  open: 'Find anything',
  prompt: 'Company, order, auction, product or action',
  searching: 'Searching',
  nothing: 'Nothing is called “%{query}”',
  groups: {
    companies: 'Companies',
    orders: 'Orders',
    auctions: 'Auctions',
    products: 'Products',
    actions: 'Actions',
    places: 'Go to',
  },
}

export const sign_in = {
  title: 'Gostiny console',
  lead: 'Sign in with your staff account.',
  refused: 'The e-mail and password do not match. Check both and try again.',
}
