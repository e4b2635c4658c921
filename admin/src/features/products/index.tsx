import { lazy } from 'react'
import { Route } from 'react-router-dom'

const ProductList = lazy(() => import('./ProductList'))
const ProductPage = lazy(() => import('./ProductPage'))

export const productRoutes = [
  <Route key="list" path="/products" element={<ProductList />} />,
  <Route key="page" path="/products/:id" element={<ProductPage />} />,
]
