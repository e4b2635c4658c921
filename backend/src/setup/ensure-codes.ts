import type { MedusaContainer } from '@medusajs/framework/types'
import { CODE_SETS, loadCodes, loadEverydayUnits } from '@gostiny/auctions'
import { asRefusal, pgConnection, translate } from '@gostiny/platform'

/** Procurement codes and units, where the folder of public data has them; else the units of everyday trade. */
export async function ensureCodes(container: MedusaContainer, folder: string): Promise<void> {
  const { rows } = await pgConnection(container).raw(
    'select exists (select from cpv_code) as cpv, exists (select from unit_code) as units',
  )
  for (const set of CODE_SETS) {
    if (rows[0][set]) continue
    try {
      await loadCodes(container, set, folder)
    } catch (error) {
      const refusal = asRefusal(error)
      if (!refusal) throw error
      process.stdout.write(`${translate('en', refusal.code, refusal.params)}\n`)
      if (set === 'units') await loadEverydayUnits(container)
    }
  }
}
