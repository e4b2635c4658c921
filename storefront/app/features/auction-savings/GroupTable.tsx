import { useState } from 'react'
import { BASES, type SavingsGroup } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import { mainBase } from './main-base'
import classes from './savings.module.css'

/** Groups shown before all are asked for. */
const FEW = 10

type Props = {
  name: 'supplier' | 'division' | 'format'
  groups: SavingsGroup[]
  currency: string
  nameOf: (group: SavingsGroup) => string
}

/** What was paid and saved with each supplier, category or format. */
export function GroupTable({ name, groups, currency, nameOf }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const [first] = groups
  const columns: Column<SavingsGroup>[] = [
    { id: 'name', header: t(`savings.by.${name}`), fixed: true, text: nameOf, cell: nameOf },
    {
      ...{ id: 'lots', header: t('savings.lots'), numeric: true },
      text: ({ lots }) => String(lots),
      cell: ({ lots }) => format.number(lots),
    },
    {
      ...{ id: 'paid', header: t('savings.paid'), numeric: true },
      text: ({ paid }) => paid,
      cell: ({ paid }) => format.exact(paid, currency),
    },
    ...BASES.filter((base) => groups.some((group) => group[base])).map((base): Column<SavingsGroup> => ({
      ...{ id: base, header: t(`savings.bases.${base}`), numeric: true },
      text: (group) => group[base]?.saved ?? '',
      cell: (group) => {
        const saving = group[base]
        return saving ? `${format.exact(saving.saved, currency)} · ${format.percent(saving.percent)}` : '–'
      },
    })),
  ]
  return (
    <div className={classes.group}>
      <h3>{t(`savings.top.${name}`, { name: first ? nameOf(first) : '' })}</h3>
      <DataTable
        name={`savings-${name}`}
        file={`savings-${name}-${currency}`}
        caption={t(`savings.by.${name}`)}
        columns={columns}
        rows={isWhole ? groups : groups.slice(0, FEW)}
        rowKey={({ key }) => key}
        tools
        card={(group) => {
          const base = mainBase(group)
          const saving = base && group[base]
          return (
            <LineCard
              title={nameOf(group)}
              total={saving ? format.exact(saving.saved, currency) : format.exact(group.paid, currency)}
              note={`${t('savings.paid')} ${format.exact(group.paid, currency)} · ${t('savings.lot_count', { count: group.lots })}`}
            />
          )
        }}
      />
      {groups.length > FEW && !isWhole && (
        <button type="button" className="text-link" onClick={() => setWhole(true)}>
          {t('savings.show_all', { count: groups.length })}
        </button>
      )}
    </div>
  )
}
