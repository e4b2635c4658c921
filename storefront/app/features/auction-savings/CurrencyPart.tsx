import { BASES, type CurrencySavings, type SavingsGroup } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { BarChart, type Bar } from '~/ui/charts/BarChart'
import { useFormat } from '~/ui/format/use-format'
import { Facts } from '~/ui/layout/Facts'
import { Section } from '~/ui/layout/Section'
import { GroupTable } from './GroupTable'
import { mainBase } from './main-base'
import classes from './savings.module.css'

/** Everything saved in one currency: the sums, the months and who, what and how. */
export function CurrencyPart({ savings }: { savings: CurrencySavings }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, by_month, by_division, by_supplier, by_format } = savings
  const base = mainBase(savings)
  const main = base && savings[base]
  const title = main
    ? t('savings.answer', {
        saved: format.exact(main.saved, currency),
        percent: format.percent(main.percent),
        against: t(`savings.against.${base}`),
      })
    : t('savings.answer_paid', { paid: format.exact(savings.paid, currency) })
  const bars = by_month.map((month): Bar => {
    const saving = base && month[base]
    const date = `${month.key}-01T00:00:00Z`
    return {
      label: format.monthOfYear(date),
      mark: format.month(date),
      value: Number(saving?.saved ?? 0),
      text: saving ? format.exact(saving.saved, currency) : '–',
    }
  })
  const nameOf: Record<string, (group: SavingsGroup) => string> = {
    division: ({ name }) => name || t('savings.no_division'),
    supplier: ({ name }) => name ?? '',
    format: ({ key }) => t(`auctions.formats.${key}` as 'auctions.formats.english'),
  }

  return (
    <Section title={title}>
      <Facts
        facts={[
          {
            term: t('savings.paid'),
            value: `${format.exact(savings.paid, currency)} · ${t('savings.lot_count', { count: savings.lots })}`,
          },
          ...BASES.map((name) => {
            const saving = savings[name]
            return {
              term: t(`savings.bases.${name}`),
              value:
                saving &&
                `${format.exact(saving.saved, currency)} · ${format.percent(saving.percent)} · ${t('savings.lot_count', { count: saving.lots })}`,
            }
          }),
        ]}
      />
      {base && bars.length > 1 && (
        <div className={classes.chart}>
          <BarChart
            title={t('savings.by_month', { best: bestMonth(bars) })}
            labelHeader={t('savings.month')}
            valueHeader={t('savings.saved')}
            bars={bars.slice(-24)}
          />
        </div>
      )}
      <div className={classes.groups}>
        <GroupTable name="supplier" groups={by_supplier} currency={currency} nameOf={nameOf.supplier!} />
        <GroupTable name="division" groups={by_division} currency={currency} nameOf={nameOf.division!} />
        <GroupTable name="format" groups={by_format} currency={currency} nameOf={nameOf.format!} />
      </div>
    </Section>
  )
}

const bestMonth = (bars: readonly Bar[]): string =>
  bars.reduce((best, bar) => (bar.value > best.value ? bar : best)).label
