import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { I18nextProvider } from 'react-i18next'
import { ServerRouter, type EntryContext } from 'react-router'
import { coalesce } from './coalesce.server'
import { createI18n } from './i18n/create-i18n'
import { messages } from './i18n/messages.server'
import { preferencesOf } from './session/preferences.server'
import { NonceContext } from './session/nonce'

export const streamTimeout = 15_000
const ABORT_GRACE_MS = 1_000
const NONCE_HEADER = 'x-csp-nonce'

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  routerContext: EntryContext,
): Promise<Response> {
  headers.set('content-type', 'text/html; charset=utf-8')
  headers.set('cache-control', 'private, no-cache')
  const { language } = preferencesOf(request)
  const nonce = request.headers.get(NONCE_HEADER) ?? undefined
  const ready = isbot(request.headers.get('user-agent')) ? 'onAllReady' : 'onShellReady'

  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <I18nextProvider i18n={createI18n(language, messages[language])}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </I18nextProvider>
      </NonceContext>,
      {
        nonce,
        [ready]() {
          const body = coalesce()
          resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
          pipe(body)
        },
        onShellError: reject,
        onError: (error: unknown) => console.error(error),
      },
    )
    setTimeout(abort, streamTimeout + ABORT_GRACE_MS).unref()
  })
}
