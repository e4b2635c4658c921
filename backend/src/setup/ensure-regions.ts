import type { MedusaContainer } from '@medusajs/framework/types'
import { createRegionsWorkflow, createTaxRegionsWorkflow } from '@medusajs/medusa/core-flows'
import { pgConnection } from '@gostiny/platform'
import { INVOICE_PROVIDER, REGIONS, VAT_PERCENT } from './facts'

const SYSTEM_TAX_PROVIDER = 'tp_system'

/** Regions with net prices, automatic taxes and payment on invoice where that provider is in use. */
export async function ensureRegions(container: MedusaContainer): Promise<void> {
  const db = pgConnection(container)
  const existing = await db('region').whereNull('deleted_at').pluck('currency_code')
  const missing = REGIONS.filter(({ currency }) => !existing.includes(currency))
  if (!missing.length) return

  const provider = await db('payment_provider').where({ id: INVOICE_PROVIDER, is_enabled: true }).first('id')
  await createRegionsWorkflow(container).run({
    input: {
      regions: missing.map(({ name, currency, countries }) => ({
        name,
        currency_code: currency,
        countries,
        automatic_taxes: true,
        is_tax_inclusive: false,
        payment_providers: provider ? [provider.id] : [],
      })),
    },
  })
}

/** A tax region with the standard VAT rate for every country sold to. */
export async function ensureTaxRegions(container: MedusaContainer): Promise<void> {
  const existing = await pgConnection(container)('tax_region').whereNull('deleted_at').pluck('country_code')
  const missing = Object.keys(VAT_PERCENT).filter((country) => !existing.includes(country))
  if (!missing.length) return

  await createTaxRegionsWorkflow(container).run({
    input: missing.map((country) => ({
      country_code: country,
      provider_id: SYSTEM_TAX_PROVIDER,
      default_tax_rate: { name: 'VAT', code: `VAT-${country.toUpperCase()}`, rate: VAT_PERCENT[country] },
    })),
  })
}
