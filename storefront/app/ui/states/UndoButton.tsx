import { useTranslation } from '~/i18n/use-translation'

/** What was just done, and the way back. */
export function UndoButton({ text, onUndo }: { text: string; onUndo: () => void }) {
  const { t } = useTranslation()
  return (
    <>
      {text}{' '}
      <button type="button" className="text-link" onClick={onUndo}>
        {t('states.undo')}
      </button>
    </>
  )
}
