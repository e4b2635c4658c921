import type { AuctionsProfile } from '../../providers/contract/profiles'
import { AuctionsBoughtPanel } from './AuctionsBoughtPanel'
import { AuctionsSuppliedPanel } from './AuctionsSuppliedPanel'

/** What the company bought and supplied by auction; nothing for one that had nothing to do with auctions. */
export function AuctionsPanels({ auctions, companyId }: { auctions: AuctionsProfile; companyId: string }) {
  const { bought, supplied, by_month } = auctions
  return (
    <>
      {bought && <AuctionsBoughtPanel bought={bought} companyId={companyId} />}
      {supplied && <AuctionsSuppliedPanel supplied={supplied} months={by_month} />}
    </>
  )
}
