import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { forget } from '../capture/record'
import { profileService } from '../capture/profile-service'

/** Drops what an undone import told, and the companies that left the registry with it. Repeatable. */
export async function forgetImport(container: MedusaContainer, importId: string): Promise<void> {
  await forget(container, { import_id: importId })
  const { rows } = await pgConnection(container).raw('select id from company')
  await profileService(container).forgetCompaniesBut(rows.map(({ id }: { id: string }) => id))
}
