import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import { RecordPicker } from '../../ui/form/RecordPicker'
import { Panel } from '../../ui/page/Panel'
import { PriceQuestion } from './PriceQuestion'

/** What a company would pay on a day, asked beside the list one is working on. */
export function QuestionPanel({ list }: { list: PriceList }) {
  const t = useT()
  const [companyId, setCompanyId] = useState<string | null>(null)

  return (
    <Panel title={t('price_lists.question.title')}>
      <div style={{ marginBottom: 12 }}>
        <RecordPicker
          label={t('orders.fields.company')}
          placeholder={t('price_lists.question.any_company')}
          resource="companies"
          nameOf={({ name }) => name}
          value={companyId}
          onChange={(company) => setCompanyId(company?.id ?? null)}
        />
      </div>
      <PriceQuestion companyId={companyId} currency={list.currency} />
    </Panel>
  )
}
