import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { profileService } from '../capture/profile-service'
import { projectNow } from '../capture/project-now'

/** Drops what an undone import told, and the companies that left the registry with it. Repeatable. */
export async function forgetImport(container: MedusaContainer, importId: string): Promise<void> {
  const profile = profileService(container)
  await profile.forget({ import_id: importId })
  const { rows } = await pgConnection(container).raw('select id from company')
  await profile.forgetCompaniesBut(rows.map(({ id }: { id: string }) => id))
  await projectNow(container)
}
