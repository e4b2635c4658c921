import type { Pool } from 'pg'

export type StaffMessage = {
  id: string
  body: string
  created_at: string
  from: string
  from_person: string | null
  /** Null when it was to all suppliers. */
  to: string | null
}

/** The words of an auction, oldest first. */
export async function staffMessages(pool: Pool, eventId: string): Promise<StaffMessage[]> {
  const { rows } = await pool.query<StaffMessage>(
    `select message.id, message.body, message.created_at, sender.name as "from",
       nullif(trim(concat_ws(' ', person.first_name, person.last_name)), '') as from_person,
       coalesce(addressee.name, case when message.to_company_id = 'buyer' then buyer.name end) as "to"
     from auction_message message
     join auction_event event on event.id = message.event_id
     join company buyer on buyer.id = event.buyer_company_id
     join company sender on sender.id = message.from_company_id
     left join company addressee on addressee.id = message.to_company_id
     left join person on person.id = message.from_person_id
     where message.event_id = $1 order by message.created_at, message.id limit 500`,
    [eventId],
  )
  return rows
}
