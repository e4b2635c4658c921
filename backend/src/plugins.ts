/** The shop: what is needed to sell. Order matters: a plugin stands on those before it. */
const shop = ['platform', 'companies', 'pricing', 'catalog', 'payments', 'purchasing', 'auctions']

/** The CRM: the shop runs without any of it. */
const crm = ['client-profile', 'crm-interests', 'crm-orders', 'crm-discounts', 'crm-auctions']

/** Names of the plugins in use, without the comma-separated ones left out. */
export function pluginsInUse(without: string): string[] {
  const left = new Set(without.split(',').map((name) => name.trim()))
  return [...shop, ...crm].filter((name) => !left.has(name))
}

/** Plugins register their kinds of import and their readers when they are loaded. */
export async function loadPlugins(): Promise<void> {
  for (const name of pluginsInUse(process.env.GOSTINY_WITHOUT ?? '')) await import(`@gostiny/${name}`)
}
