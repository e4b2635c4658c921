import { useFetcher } from 'react-router'
import type { FormResult } from '~/ui/form/form-result'
import { ShareInput } from './ShareInput'

/** The third party presents its share. */
export function PresentShare() {
  const { submit, state, data } = useFetcher<FormResult | { done: true }>()
  const refused = data && 'fields' in data ? data : null
  return (
    <ShareInput
      isPending={state !== 'idle'}
      error={refused && (refused.fields.share ?? refused.message)}
      onShare={(share) => void submit({ intent: 'present', share }, { method: 'post' })}
    />
  )
}
