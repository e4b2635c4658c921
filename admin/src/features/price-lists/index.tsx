import { lazy } from 'react'
import { Route } from 'react-router-dom'

const PriceListList = lazy(() => import('./PriceListList'))
const PriceListCreate = lazy(() => import('./PriceListCreate'))
const PriceListPage = lazy(() => import('./PriceListPage'))

export const priceListRoutes = [
  <Route key="list" path="/price-lists" element={<PriceListList />} />,
  <Route key="create" path="/price-lists/create" element={<PriceListCreate />} />,
  <Route key="page" path="/price-lists/:id" element={<PriceListPage />} />,
]
