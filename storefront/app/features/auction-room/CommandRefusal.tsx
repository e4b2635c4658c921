import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import { isKnownRefusal } from './refusals'

export type RefusedCommand = { code: string; message: string; required: string | null }
type Props = { refusal: RefusedCommand | null; currency?: string; decimals?: number }

/** Why a command was not taken; of an offer also what would be. */
export function CommandRefusal({ refusal, currency, decimals }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!refusal) return null
  const { code, message, required } = refusal
  return (
    <Notice tone="danger">
      {isKnownRefusal(code) ? t(`room.refusals.${code}`) : message}
      {required && currency && (
        <> {t('room.would_be_accepted', { price: format.exact(required, currency, decimals) })}</>
      )}
    </Notice>
  )
}
