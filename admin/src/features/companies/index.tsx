import { lazy } from 'react'
import { Route } from 'react-router-dom'

const ClientList = lazy(() => import('./ClientList'))
const CompanyList = lazy(() => import('./CompanyList'))
const CompanyCreate = lazy(() => import('./CompanyCreate'))
const CompanyEdit = lazy(() => import('./CompanyEdit'))
const CompanyPage = lazy(() => import('../company-page/CompanyPage'))

export const companyRoutes = [
  <Route key="clients" path="/clients" element={<ClientList />} />,
  <Route key="list" path="/companies" element={<CompanyList />} />,
  <Route key="create" path="/companies/create" element={<CompanyCreate />} />,
  <Route key="edit" path="/companies/:id/edit" element={<CompanyEdit />} />,
  <Route key="page" path="/companies/:id" element={<CompanyPage />} />,
  <Route key="tab" path="/companies/:id/:tab" element={<CompanyPage />} />,
]
