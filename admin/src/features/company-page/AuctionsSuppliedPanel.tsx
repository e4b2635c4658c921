import { useLocaleTag, useT } from '../../i18n/useT'
import type { AuctionsProfile, AuctionsSupplied } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { Basis } from '../../ui/values/Basis'
import { formatMonth } from '../../ui/values/dates'
import { formatNumber, formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import { divisionName } from './auctionWords'
import styles from './CompanyPage.module.css'

type Props = { supplied: AuctionsSupplied; months: AuctionsProfile['by_month'] }

/** How the company takes part in auctions of others, and how it ends. */
export function AuctionsSuppliedPanel({ supplied, months }: Props) {
  const t = useT()
  const locale = useLocaleTag()
  const { win_rate, participation_rate, won, lost, over_best, under_ceiling } = supplied
  const share = (value: number | null) => (value === null ? '—' : formatShare(value, locale, 1))
  const title =
    win_rate === null
      ? t('company_page.auctions.supplied_none')
      : t('company_page.auctions.supplied_title', { share: formatShare(win_rate, locale) })
  const basis = t('company_page.auctions.basis', {
    won,
    lots: won + lost,
    compared: supplied.compared_lots,
    accepted: supplied.accepted,
    invited: supplied.invited,
  })
  const flaws = (
    [
      ['withdrew', supplied.declined_after_accepting],
      ['voided', supplied.voided],
      ['mistakes', supplied.mistakes],
      ['shut_out', supplied.blocked + supplied.disqualified],
    ] as const
  ).filter(([, count]) => count > 0)

  return (
    <ChartFrame
      title={<Basis basis={<p>{basis}</p>}>{title}</Basis>}
      figures={{
        heads: (['month', 'invited', 'took_part', 'won'] as const).map((name) =>
          t(`company_page.auctions.${name}`),
        ),
        rows: [...months]
          .reverse()
          .map(({ month, invited, bid, won: wins }) => [
            formatMonth(month, locale, 'long'),
            invited,
            bid,
            wins,
          ]),
      }}
    >
      <BarList
        items={supplied.divisions.slice(0, 6).map(({ division, bid, won: wins }) => ({
          id: division?.id ?? '',
          label: divisionName(division, t),
          share: bid ? wins / bid : 0,
          figure: `${formatNumber(wins, locale)} / ${formatNumber(bid, locale)}`,
        }))}
      />
      <dl className={styles.figures} style={{ marginTop: 12 }}>
        <Figure name={t('company_page.auctions.won')}>{won}</Figure>
        <Figure name={t('company_page.auctions.took_part')}>{share(participation_rate)}</Figure>
        <Figure name={t('company_page.auctions.bids')}>{formatNumber(supplied.bids, locale)}</Figure>
        <Figure name={t('company_page.auctions.over_best')}>{share(over_best)}</Figure>
        <Figure name={t('company_page.auctions.under_ceiling')}>{share(under_ceiling)}</Figure>
      </dl>
      {supplied.by_currency.map(({ currency, amount, won: wins }) => (
        <div key={currency} className={styles.list}>
          <div>
            {t('company_page.auctions.won')} {wins}
          </div>
          <Money amount={amount} currency={currency} digits={0} />
        </div>
      ))}
      {flaws.map(([name, count]) => (
        <div key={name} className={styles.list}>
          <div>{t(`company_page.auctions.${name}`)}</div>
          <span className="num">{count}</span>
        </div>
      ))}
    </ChartFrame>
  )
}

const Figure = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd className="num">{children}</dd>
  </div>
)
