import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root'
import type { Refusal } from './api/refusal'
import { MessagesBlock } from './i18n/MessagesBlock'
import { knowCaller, preferencesContext } from './session/caller.server'
import { colorSchemeManager, schemeOf, SYSTEM_SCHEME_SCRIPT } from './session/color-scheme'
import { useNonce } from './session/nonce'
import { BareErrorPage } from './ui/states/BareErrorPage'
import { fontLinks } from './ui/theme/fonts'
import { cssVariablesResolver, theme } from './ui/theme/theme'
import './ui/theme/index.css'

export const middleware: Route.MiddlewareFunction[] = [knowCaller]

export const links: Route.LinksFunction = () => [
  ...fontLinks,
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const loader = ({ context }: Route.LoaderArgs) => context.get(preferencesContext)

export function Layout({ children }: { children: ReactNode }) {
  const { language } = useTranslation()
  const nonce = useNonce()
  const preferences = useRouteLoaderData<typeof loader>('root')
  const chosen = preferences?.theme ?? 'system'

  return (
    <html
      lang={language}
      data-mantine-color-scheme={chosen === 'dark' ? 'dark' : 'light'}
      suppressHydrationWarning
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {chosen === 'system' && (
          <script
            nonce={nonce}
            suppressHydrationWarning
            dangerouslySetInnerHTML={{ __html: SYSTEM_SCHEME_SCRIPT }}
          />
        )}
        <Meta />
        <Links nonce={nonce} />
      </head>
      <body>
        <MantineProvider
          theme={theme}
          cssVariablesResolver={cssVariablesResolver}
          colorSchemeManager={colorSchemeManager(chosen)}
          defaultColorScheme={schemeOf(chosen)}
          getStyleNonce={() => nonce ?? ''}
        >
          {children}
          <Notifications position="bottom-right" limit={3} autoClose={6000} />
        </MantineProvider>
        <MessagesBlock />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  if (isRouteErrorResponse(error)) {
    return <BareErrorPage status={error.status} message={(error.data as Partial<Refusal>)?.message} />
  }
  return <BareErrorPage status={500} />
}
