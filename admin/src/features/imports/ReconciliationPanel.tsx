import { useT } from '../../i18n/useT'
import type { Reconciliation } from '../../providers/contract/imports'
import { Panel } from '../../ui/page/Panel'
import { isBalanced } from './isBalanced'
import { ReconciliationTable } from './ReconciliationTable'

export function ReconciliationPanel({ reconciliation }: { reconciliation: Reconciliation }) {
  const t = useT()

  return (
    <Panel
      title={
        isBalanced(reconciliation)
          ? t('imports.reconciliation.balanced')
          : t('imports.reconciliation.unbalanced')
      }
    >
      <ReconciliationTable reconciliation={reconciliation} />
    </Panel>
  )
}
