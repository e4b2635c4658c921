import { useLocaleTag, useT } from '../../i18n/useT'
import type { Reconciliation } from '../../providers/contract/imports'
import { formatExactAmount, formatNumber } from '../../ui/values/format'
import styles from './Imports.module.css'
import { useWords } from './useWords'

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
  const { measures, reasons, amountMeasure } = reconciliation
  const figure = (value: number | string) => formatNumber(value, locale)
  const money = (value: number | string) => formatExactAmount(value, locale)

  return (
    <div className={styles.wide}>
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
          {Object.entries(measures).map(([measure, { read, imported, set_aside }]) => {
            const show = measure === amountMeasure ? money : figure
            return (
              <tr key={measure}>
                <th scope="row">{words.measure(measure)}</th>
                <td>{show(read)}</td>
                <td>{show(imported)}</td>
                <td>{show(set_aside)}</td>
              </tr>
            )
          })}
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
                <td>{money(amount)}</td>
              </tr>
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}
