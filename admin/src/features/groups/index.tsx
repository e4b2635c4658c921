import { lazy } from 'react'
import { Route } from 'react-router-dom'

const GroupList = lazy(() => import('./GroupList'))
const GroupPage = lazy(() => import('./GroupPage'))

export const groupRoutes = [
  <Route key="list" path="/groups" element={<GroupList />} />,
  <Route key="page" path="/groups/:id" element={<GroupPage />} />,
]
