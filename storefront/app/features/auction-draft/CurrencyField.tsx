import { NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import { useShell } from '../shell/use-shell'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'

/** Currencies auctions are usually held in; the company's own and the draft's stand among them in any case. */
const USUAL = ['eur', 'usd', 'uah', 'pln', 'gbp', 'chf', 'czk', 'kzt', 'cny']

/** In which currency offers are compared. Prices known in another one are no base for a ceiling any more. */
export function CurrencyField({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const own = useShell().company?.currency ?? 'eur'
  const currencies = [...new Set([own, draft.currency, ...USUAL])]
  return (
    <NativeSelect
      label={t('auction_draft.currency')}
      description={draft.currency === own ? undefined : t('auction_draft.currency_text')}
      value={draft.currency}
      error={refusal('currency')}
      data={currencies.map((value) => ({
        value,
        label: `${value.toUpperCase()} · ${currencySymbol(value)}`,
      }))}
      onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, currency: value }))}
    />
  )
}
