import { lazy } from 'react'
import { Route } from 'react-router-dom'

const MailList = lazy(() => import('./MailList'))
const MailPage = lazy(() => import('./MailPage'))

export const mailRoutes = [
  <Route key="list" path="/mails" element={<MailList />} />,
  <Route key="page" path="/mails/:id" element={<MailPage />} />,
]
