import { useLocaleTag, useT } from '../../i18n/useT'
import type { Reconciliation } from '../../providers/contract/imports'
import { formatNumber } from '../../ui/values/format'
import styles from './Imports.module.css'
import { useWords } from './useWords'

const amountDigits = 6

/** Read = imported + set aside, measure by measure; under it the reasons for what was set aside. */
export function ReconciliationTable({
  reconciliation,
  isPlan,
}: {
  reconciliation: Reconciliation
  isPlan?: boolean
}) {
  const t = useT()
  const locale = useLocaleTag()
  const words = useWords()
  const { measures, reasons } = reconciliation
  const figure = (value: number | string) => formatNumber(value, locale, amountDigits)

  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('imports.reconciliation.measure')}</th>
          <th scope="col">{t('imports.reconciliation.read')}</th>
          <th scope="col">
            {isPlan ? t('imports.reconciliation.planned') : t('imports.reconciliation.imported')}
          </th>
          <th scope="col">{t('imports.reconciliation.set_aside')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(measures).map(([measure, { read, imported, set_aside }]) => (
          <tr key={measure}>
            <th scope="row">{words.measure(measure)}</th>
            <td>{figure(read)}</td>
            <td>{figure(imported)}</td>
            <td>{figure(set_aside)}</td>
          </tr>
        ))}
      </tbody>
      {Object.keys(reasons).length > 0 && (
        <tbody>
          <tr>
            <th scope="col">{t('imports.reconciliation.because')}</th>
            <td />
            <td className="muted">{t('imports.reconciliation.lines')}</td>
            <td className="muted">{t('imports.reconciliation.amount')}</td>
          </tr>
          {Object.entries(reasons).map(([reason, { lines, amount }]) => (
            <tr key={reason} className={styles.detail}>
              <th scope="row">{words.reason(reason)}</th>
              <td />
              <td>{figure(lines)}</td>
              <td>{figure(amount)}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  )
}
