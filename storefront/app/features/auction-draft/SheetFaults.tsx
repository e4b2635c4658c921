import { useTranslation } from '~/i18n/use-translation'
import { Notice } from '~/ui/states/Notice'
import type { LineFault } from './sheet'

const SHOWN = 8

/** What is wrong in which line; those lines are left out. */
export function SheetFaults({ faults }: { faults: LineFault[] }) {
  const { t } = useTranslation()
  if (!faults.length) return null
  return (
    <Notice tone="attention" title={t('sheet.left_out', { count: faults.length })}>
      <ul>
        {faults.slice(0, SHOWN).map(({ line, column, text }) => (
          <li key={line}>
            {t('sheet.line', { line })}:{' '}
            {t(`sheet.wrong.${column === 'unit' || column === 'sku' ? 'title' : column}`)}
            {text && <> · {text}</>}
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && <p>{t('sheet.and_more', { count: faults.length - SHOWN })}</p>}
    </Notice>
  )
}
