import { useTranslation } from '~/i18n/use-translation'
import { Notice } from '../states/Notice'

/** Says that the form holds what was typed before, and offers to begin again. */
export function DraftNotice({ onStartAnew }: { onStartAnew: () => void }) {
  const { t } = useTranslation()
  return (
    <Notice>
      {t('form.restored')}{' '}
      <button type="button" className="text-link" onClick={onStartAnew}>
        {t('form.start_anew')}
      </button>
    </Notice>
  )
}
