import { lazy } from 'react'
import { Route } from 'react-router-dom'

const ImportList = lazy(() => import('./ImportList'))
const ImportStart = lazy(() => import('./ImportStart'))
const ImportPage = lazy(() => import('./ImportPage'))

export const importRoutes = [
  <Route key="list" path="/imports" element={<ImportList />} />,
  <Route key="create" path="/imports/create" element={<ImportStart />} />,
  <Route key="page" path="/imports/:id" element={<ImportPage />} />,
]
