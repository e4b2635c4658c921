import { useTranslation } from '~/i18n/use-translation'
import type { Auction } from '~/api/auctions.types'
import { currencySymbol } from '~/ui/format/format'
import { useFormat } from '~/ui/format/use-format'
import { Facts } from '~/ui/layout/Facts'
import { Section } from '~/ui/layout/Section'
import { FACTORS } from '../auction-draft/draft-body'

/** For a supplier: by what exactly his own offers are compared; nobody else's factors are shown. */
export function FactorsBox({ auction: { me, rules, currency } }: { auction: Auction }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!me) return null
  const { terms } = me
  const hasRate = terms.currency !== currency
  if (rules.value === 'price' && !hasRate) return null
  const rate = { to: currencySymbol(currency), from: currencySymbol(terms.currency) }

  return (
    <Section title={t('auction.factors')} boxed>
      <p>{t(`auction.formulas.${rules.value}`)}</p>
      <Facts
        facts={[
          ...(hasRate ? [{ term: t('auction_draft.rate', rate), value: format.number(terms.fx) }] : []),
          ...FACTORS[rules.value].map((factor) => ({
            term: t(`auction_draft.factors.${factor}`),
            value:
              factor === 'k' || factor === 'percent'
                ? format.number(terms[factor])
                : format.exact(terms[factor], currency),
          })),
        ]}
      />
    </Section>
  )
}
