import '@fontsource-variable/onest'
import '@fontsource-variable/jetbrains-mono'
import './ui/theme/global.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router-dom'
import { Console } from './app/Console'
import { makeI18nProvider } from './i18n/provider'
import { keepPreferences } from './providers/medusa'
import { preferences } from './ui/preferences/usePreference'

const i18nProvider = await makeI18nProvider(preferences.get().language)
const router = createBrowserRouter([{ path: '*', element: <Console i18nProvider={i18nProvider} /> }], {
  basename: '/console',
})
keepPreferences()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
