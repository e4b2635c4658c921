import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { isLanguage } from './i18n/languages'
import { MESSAGES_ELEMENT } from './i18n/messages'
import { TranslationProvider } from './i18n/use-translation'
import { NonceContext } from './session/nonce'
import { rememberTimeZone } from './session/time-zone'

const { lang } = document.documentElement
const texts = JSON.parse(document.getElementById(MESSAGES_ELEMENT)?.textContent ?? '{}') as object
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce

// The scroll lock behind dialogs writes a style element of its own and looks for the nonce under this name.
Object.assign(window, { __webpack_nonce__: nonce })
rememberTimeZone()
startTransition(() => {
  hydrateRoot(
    document,
    <NonceContext value={nonce}>
      <TranslationProvider language={isLanguage(lang) ? lang : 'en'} messages={texts}>
        <HydratedRouter />
      </TranslationProvider>
    </NonceContext>,
  )
})
