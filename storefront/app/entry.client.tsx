import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { HydratedRouter } from 'react-router/dom'
import { createI18n } from './i18n/create-i18n'
import { isLanguage } from './i18n/languages'
import { MESSAGES_ELEMENT } from './i18n/messages'
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
      <I18nextProvider i18n={createI18n(isLanguage(lang) ? lang : 'en', texts)}>
        <HydratedRouter />
      </I18nextProvider>
    </NonceContext>,
  )
})
