import { MESSAGES_ELEMENT } from './messages'
import { useTranslation } from './use-translation'

/** Carries the texts of the page's language to the browser inside the page itself: no further request. */
export function MessagesBlock() {
  const { messages } = useTranslation()
  return (
    <script
      id={MESSAGES_ELEMENT}
      type="application/json"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: JSON.stringify(messages).replaceAll('<', '\\u003c') }}
    />
  )
}
