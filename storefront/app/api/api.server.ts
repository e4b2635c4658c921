import { createContext, type RouterContextProvider } from 'react-router'
import { auctionLotsApi } from './auction-lots.server'
import { auctionSourcingApi } from './auction-sourcing.server'
import { auctionReportsApi } from './auction-reports.server'
import { auctionsApi } from './auctions.server'
import { cartApi } from './cart.server'
import { catalogApi } from './catalog.server'
import { companyApi } from './company.server'
import { interestsApi } from './interests.server'
import { meApi } from './me.server'
import { ordersApi } from './orders.server'
import { pricesApi } from './prices.server'
import { sealedApi } from './sealed.server'
import { signInApi } from './sign-in.server'
import { createCall, type Caller } from './transport.server'
import { webhooksApi } from './webhooks.server'

/** Everything a screen may ask of the backend, as verbs on things; bound to who asks. */
export function createApi(caller: Caller) {
  const call = createCall(caller)
  return {
    auctionLots: auctionLotsApi(call),
    auctionSourcing: auctionSourcingApi(call),
    auctionReports: auctionReportsApi(call),
    auctions: auctionsApi(call),
    cart: cartApi(call),
    catalog: catalogApi(call),
    company: companyApi(call),
    interests: interestsApi(call),
    me: meApi(call),
    orders: ordersApi(call),
    prices: pricesApi(call),
    sealed: sealedApi(call),
    signIn: signInApi(call),
    webhooks: webhooksApi(call),
  }
}

export const apiContext = createContext<ReturnType<typeof createApi>>()

export const apiOf = (context: Readonly<RouterContextProvider>) => context.get(apiContext)
