import { useTranslation } from 'react-i18next'
import { MESSAGES_ELEMENT } from './messages'

/** Carries the texts of the page's language to the browser inside the page itself: no further request. */
export function MessagesBlock() {
  const { i18n } = useTranslation()
  const texts = JSON.stringify(i18n.getResourceBundle(i18n.language, 'translation')).replaceAll(
    '<',
    '\\u003c',
  )
  return (
    <script
      id={MESSAGES_ELEMENT}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: texts }}
    />
  )
}
