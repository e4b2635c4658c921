import { lazy } from 'react'
import { Route } from 'react-router-dom'

const OrderList = lazy(() => import('./OrderList'))
const OrderPage = lazy(() => import('./OrderPage'))

export const orderRoutes = [
  <Route key="list" path="/orders" element={<OrderList />} />,
  <Route key="page" path="/orders/:id" element={<OrderPage />} />,
]
