export type ShareKeeper = 'buyer' | 'platform' | 'third'

/** Where the opening of an auction's sealed offers stands. */
export type Opening = {
  fingerprint: string
  third: { name: string; email: string; fetched_at: string | null }
  presented: { holder: ShareKeeper; presented_name: string; presented_at: string }[]
  is_closed: boolean
  may_open: boolean
  opened_at: string | null
}

/** What the page of the third party shows; `share` is encrypted, and gone once it was fetched. */
export type KeptShare = {
  title: string
  number: number
  buyer_name: string
  name: string
  fingerprint: string
  public_key: string
  is_closed: boolean
  is_presented: boolean
  fetched_at: string | null
  opened_at: string | null
  share: string | null
}
