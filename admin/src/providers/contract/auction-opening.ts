export const shareHolders = ['buyer', 'platform', 'third'] as const
export type ShareHolder = (typeof shareHolders)[number]

export type Opening = {
  event_id: string
  /** Of the key the offers are sealed with. */
  fingerprint: string
  third: { name: string; email: string; fetched_at: string | null }
  presented: { holder: ShareHolder; presented_name: string; presented_at: string }[]
  is_closed: boolean
  may_open: boolean
  opened_at: string | null
}
