import { lazy } from 'react'
import { Route } from 'react-router-dom'

const SavingsPage = lazy(() => import('./SavingsPage'))

export const savingsRoutes = [<Route key="page" path="/auction-savings" element={<SavingsPage />} />]
