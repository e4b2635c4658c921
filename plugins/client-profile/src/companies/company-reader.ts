import { companyEvents } from '@gostiny/companies'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { projectNow } from '../capture/project-now'
import { profileService } from '../capture/profile-service'
import type { KnownCompany } from '../modules/client_profile/entities/known-company'

type Row = ChangedRow & Omit<KnownCompany, 'company_id'>

/** Keeps the profile's own knowledge of companies true to the registry, and ends a drain with all projections made. */
export const companyReader = defineReader<Row>({
  name: 'client-profile-companies',
  wakeOn: [companyEvents.created, companyEvents.updated, companyEvents.verificationChanged],
  batch: 1000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at, name, legal_name, tax_id, country, city, currency, language, roles,
         verification, parent_id, owner_user_id, deleted_at is not null as is_deleted
       from company
       where updated_at >= :at::timestamptz and (updated_at, id) > (:at::timestamptz, :id)
       order by company.updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  async record(container, rows) {
    await profileService(container).knowCompanies(
      rows.map(({ id, changed_at: _, ...company }) => ({ company_id: id, ...company })),
    )
    return rows.length
  },
  async drained(container) {
    await projectNow(container)
    await profileService(container).computeStatistics()
  },
})
