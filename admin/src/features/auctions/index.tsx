import { lazy } from 'react'
import { Route } from 'react-router-dom'

const AuctionList = lazy(() => import('./list/AuctionList'))
const MonitorPage = lazy(() => import('./monitor/MonitorPage'))
const DisputeList = lazy(() => import('./disputes/DisputeList'))
const DisputePage = lazy(() => import('./disputes/DisputePage'))
const FlagList = lazy(() => import('./flags/FlagList'))
const FlagPage = lazy(() => import('./flags/FlagPage'))
const AuctionPage = lazy(() => import('./page/AuctionPage'))

export const auctionRoutes = [
  <Route key="list" path="/auctions" element={<AuctionList />} />,
  <Route key="live" path="/auctions/live" element={<MonitorPage />} />,
  <Route key="disputes" path="/auctions/disputes" element={<DisputeList />} />,
  <Route key="dispute" path="/auctions/disputes/:id" element={<DisputePage />} />,
  <Route key="flags" path="/auctions/flags" element={<FlagList />} />,
  <Route key="flag" path="/auctions/flags/:id" element={<FlagPage />} />,
  <Route key="page" path="/auctions/:id" element={<AuctionPage />} />,
]
