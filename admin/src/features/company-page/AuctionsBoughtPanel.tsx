import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { AuctionsBought } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { currencyName, formatAmount, formatNumber, formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import { divisionName, formatKey } from './auctionWords'
import styles from './CompanyPage.module.css'

const bases = ['ceiling', 'own', 'budget'] as const

/** What was bought by auction, of whom, and what it saved against each base that was stated. */
export function AuctionsBoughtPanel({ bought, companyId }: { bought: AuctionsBought; companyId: string }) {
  const t = useT()
  const locale = useLocaleTag()
  const [main] = bought.by_currency
  const title = !main
    ? t('company_page.auctions.bought_none')
    : main.ceiling
      ? t('company_page.auctions.bought_title', { share: formatShare(main.ceiling.share, locale, 1) })
      : t('company_page.auctions.bought_plain', { smart_count: bought.lots })
  const savings = bought.by_currency.flatMap(({ currency, ...sums }) =>
    bases.flatMap((against) => {
      const saving = sums[against]
      return saving ? [{ id: `${currency} ${against}`, currency, against, ...saving }] : []
    }),
  )
  const names = [
    ...bought.formats.map(({ format, lots }) => [t(formatKey(format)), lots] as const),
    ...bought.divisions.map(({ division, lots }) => [divisionName(division, t), lots] as const),
  ]

  return (
    <ChartFrame
      title={title}
      note={<Link to={`/auction-savings?company=${companyId}`}>{t('company_page.savings.open')}</Link>}
      figures={{
        heads: [
          t('company_page.auctions.base'),
          t('company_page.auctions.lots'),
          t('company_page.auctions.saved'),
          '%',
        ],
        rows: savings.map(({ against, currency, lots, saved, share }) => [
          `${t(`company_page.auctions.bases.${against}`)}, ${currencyName(currency)}`,
          lots,
          formatAmount(saved, locale),
          formatShare(share, locale, 1),
        ]),
      }}
    >
      <BarList
        items={savings.map(({ id, against, currency, lots, saved, share }) => ({
          id,
          label: `${t(`company_page.auctions.bases.${against}`)}, ${t('company_page.auctions.rests_on', { smart_count: lots })}`,
          share: Math.max(0, Math.min(1, share)),
          figure: (
            <>
              <Money amount={saved} currency={currency} digits={0} /> · {formatShare(share, locale, 1)}
            </>
          ),
        }))}
      />
      <dl className={styles.figures} style={{ marginTop: 12 }}>
        <div>
          <dt>{t('company_page.auctions.lots')}</dt>
          <dd className="num">{bought.lots}</dd>
        </div>
        <div>
          <dt>{t('company_page.auctions.not_awarded')}</dt>
          <dd className="num">{bought.not_awarded}</dd>
        </div>
        <div>
          <dt>{t('company_page.auctions.bidders')}</dt>
          <dd>{formatNumber(bought.mean_bidders, locale, 1)}</dd>
        </div>
      </dl>
      {names.length > 0 && (
        <p className={styles.small}>{names.map(([name, lots]) => `${name} ${lots}`).join(' · ')}</p>
      )}
      {bought.suppliers.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.auctions.suppliers')}</h3>
          <BarList
            items={bought.suppliers.slice(0, 6).map(({ supplier, currency, lots, paid }) => ({
              id: `${supplier.id} ${currency}`,
              label: supplier.title,
              path: `/companies/${supplier.id}`,
              share: lots / bought.lots,
              figure: (
                <>
                  <Money amount={paid} currency={currency} digits={0} />
                  {` · ${lots}`}
                </>
              ),
            }))}
          />
        </>
      )}
    </ChartFrame>
  )
}
