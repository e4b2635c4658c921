import auctionCockpit from './auction-cockpit'
import auctionDispute from './auction-dispute'
import auctionDraft from './auction-draft'
import auctionReports from './auction-reports'
import auctionRoom from './auction-room'
import auctionAward from './auction-award'
import auctionSourcing from './auction-sourcing'
import auctionRules from './auction-rules'
import auctionSealed from './auction-sealed'
import auctionWebhooks from './auction-webhooks'
import auctions from './auctions'
import cart from './cart'
import catalog from './catalog'
import company from './company'
import home from './home'
import kit from './kit'
import orders from './orders'
import shell from './shell'
import signIn from './sign-in'

export default {
  ...kit,
  ...signIn,
  ...shell,
  ...catalog,
  ...cart,
  ...orders,
  ...company,
  ...home,
  ...auctions,
  ...auctionDispute,
  ...auctionDraft,
  ...auctionCockpit,
  ...auctionRules,
  ...auctionAward,
  ...auctionSourcing,
  ...auctionReports,
  ...auctionRoom,
  ...auctionSealed,
  ...auctionWebhooks,
}
