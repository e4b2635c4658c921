import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { ServerRouter, type EntryContext } from 'react-router'
import { coalesce } from './coalesce.server'
import { messages } from './i18n/messages.server'
import { TranslationProvider } from './i18n/use-translation'
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
        <TranslationProvider language={language} messages={messages[language]}>
          <ServerRouter context={routerContext} url={request.url} nonce={nonce} />
        </TranslationProvider>
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
