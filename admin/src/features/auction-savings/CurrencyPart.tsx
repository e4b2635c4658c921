import Button from '@mui/material/Button'
import { IconDownload } from '@tabler/icons-react'
import { useLocaleState } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import type {
  CurrencySavings,
  SavingBase,
  SavingsGroup,
  SavingsGrouping,
} from '../../providers/contract/savings'
import { BarList } from '../../ui/charts/BarList'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { downloadText } from '../../ui/download'
import { toCsv } from '../../ui/table/csv'
import { formatMonth } from '../../ui/values/dates'
import { currencyName, formatAmount, formatShare } from '../../ui/values/format'
import { formatKey } from '../company-page/auctionWords'
import styles from './Savings.module.css'

const bases: SavingBase[] = ['ceiling', 'own', 'budget']
const groupings: SavingsGrouping[] = ['month', 'supplier', 'division', 'format']
const most = 12

/** The savings of one currency: what they come to, and by month, supplier, category and format. */
export function CurrencyPart({ savings }: { savings: CurrencySavings }) {
  const t = useT()
  const locale = useLocaleTag()
  const [language] = useLocaleState()
  const { currency } = savings
  const money = (amount: string) => `${formatAmount(amount, locale, 0)}\u00a0${currencyName(currency)}`
  const percent = (text: string) => formatShare(Number(text) / 100, locale, 1)
  const nameOf = (grouping: SavingsGrouping, { key, name }: SavingsGroup): string => {
    if (grouping === 'month') return formatMonth(key, locale, 'long')
    if (grouping === 'format') return t(formatKey(key))
    return name || t('company_page.auctions.no_category')
  }
  const base = bases.find((one) => savings[one]) ?? null
  const columns = (grouping: SavingsGrouping) => [
    { id: 'name', label: t(`company_page.savings.by.${grouping}`), text: (row: Named) => row.title },
    { id: 'lots', label: t('company_page.auctions.lots'), text: (row: Named) => row.lots, isFigure: true },
    { id: 'paid', label: t('company_page.auctions.paid'), text: (row: Named) => row.paid, isFigure: true },
    ...bases.map((one) => ({
      ...{ id: one, label: t(`company_page.auctions.bases.${one}`), isFigure: true },
      text: (row: Named) => row[one]?.saved ?? '',
    })),
  ]

  return (
    <section className={styles.part}>
      <h2>
        {base && savings[base]
          ? t(`company_page.savings.answer.${base}`, {
              saved: money(savings[base].saved),
              share: percent(savings[base].percent),
            })
          : money(savings.paid)}
      </h2>
      <p className={styles.bases}>
        {t('company_page.auctions.paid')} {money(savings.paid)}
        {bases.map((one) => {
          const saving = savings[one]
          return saving
            ? ` · ${t(`company_page.auctions.bases.${one}`)}: ${money(saving.saved)}, ${percent(saving.percent)}, ${t('company_page.auctions.rests_on', { smart_count: saving.lots })}`
            : ''
        })}
      </p>
      <div className={styles.groups}>
        {groupings.map((grouping) => {
          const savedOf = (group: SavingsGroup) =>
            base ? Number(group[base]?.saved ?? 0) : Number(group.paid)
          const told = savings[`by_${grouping}`].map((group) => ({
            ...group,
            id: group.key,
            title: nameOf(grouping, group),
          }))
          const groups = grouping === 'month' ? told : told.toSorted((a, b) => savedOf(b) - savedOf(a))
          const top = groups.reduce((best, group) => (savedOf(group) > savedOf(best) ? group : best))
          const highest = Math.max(savedOf(top), 1)
          return (
            <ChartFrame
              key={grouping}
              title={t(`company_page.savings.top.${grouping}`, { name: top.title })}
              figures={{
                heads: columns(grouping).map(({ label }) => label),
                rows: groups.map((group) => [
                  group.title,
                  group.lots,
                  formatAmount(group.paid, locale),
                  ...bases.map((one) => (group[one] ? formatAmount(group[one].saved, locale) : '—')),
                ]),
              }}
              legend={
                <Button
                  size="small"
                  startIcon={<IconDownload size={16} stroke={1.6} />}
                  onClick={() =>
                    downloadText(
                      `savings-${grouping}-${currency}.csv`,
                      toCsv(columns(grouping), groups, language),
                    )
                  }
                >
                  CSV
                </Button>
              }
            >
              <BarList
                items={(grouping === 'month' ? groups.slice(-most).reverse() : groups.slice(0, most)).map(
                  (group) => {
                    const saving = base && group[base]
                    return {
                      id: group.key,
                      label: group.title,
                      ...(grouping === 'supplier' && { path: `/companies/${group.key}` }),
                      share: Math.max(0, savedOf(group) / highest),
                      figure: saving
                        ? `${money(saving.saved)} · ${percent(saving.percent)}`
                        : money(group.paid),
                    }
                  },
                )}
              />
            </ChartFrame>
          )
        })}
      </div>
    </section>
  )
}

type Named = SavingsGroup & { id: string; title: string }
