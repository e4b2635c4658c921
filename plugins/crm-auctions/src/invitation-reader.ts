import { followAuctions } from '@gostiny/auctions'
import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { invitationsSql } from './select/invitations'

/** Tells the client profile who ran an auction and who was invited to it. */
export const invitationReader = defineReader<ChangedRow>({
  name: 'crm-auction-invitations',
  wakeOn: [],
  batch: 1000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at from auction_event
       where state <> 'draft' and not is_rehearsal
         and updated_at >= :at::timestamptz and (updated_at, id) > (:at::timestamptz, :id)
       order by updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) =>
    recordSelected(container, invitationsSql(rows.map(({ id }) => id)), rows.length),
})

followAuctions(invitationReader.name)
