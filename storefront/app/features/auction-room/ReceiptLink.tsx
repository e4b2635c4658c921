import { useTranslation } from '~/i18n/use-translation'
import { saveText } from './save-text'

type Props = { receipt: object; name: string }

/** The signed receipt of an accepted bid, to keep: it proves place, time and value. */
export function ReceiptLink({ receipt, name }: Props) {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="text-link"
      onClick={() => saveText(`${name}.json`, JSON.stringify(receipt, null, 2))}
    >
      {t('room.receipt')}
    </button>
  )
}
