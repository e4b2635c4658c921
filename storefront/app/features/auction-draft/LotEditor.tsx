import { Button, TextInput } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import { useFormat } from '~/ui/format/use-format'
import { proposedCeiling } from './ceiling'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'
import { changeLot, newItem, removeLot, splitLot, type DraftLot } from './draft-model'
import { CeilingReason } from './CeilingReason'
import { ItemEditor } from './ItemEditor'
import { PackageField } from './PackageField'

type Props = PartProps & { lot: DraftLot; index: number }

/** One lot: its name, its goods and the price nobody may be above. */
export function LotEditor({ lot, index, draft, change }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const refusal = useRefusal()
  const path = `lots.${index}`
  const proposed = proposedCeiling(lot)
  const set = (part: Partial<DraftLot>) => change((now) => changeLot(now, index, part))

  return (
    <fieldset className={classes.lot}>
      <legend>{t('auction_draft.lot', { number: index + 1 })}</legend>
      <TextInput
        label={t('auction_draft.lot_name')}
        value={lot.title}
        error={refusal(`${path}.title`)}
        onChange={({ currentTarget: { value } }) => set({ title: value })}
      />
      <div className={classes.items}>
        {lot.items.map((item, place) => (
          <ItemEditor key={place} item={item} lot={index} index={place} draft={draft} change={change} />
        ))}
      </div>
      <div className={classes.row}>
        <Button variant="subtle" size="compact-sm" onClick={() => set({ items: [...lot.items, newItem()] })}>
          {t('auction_draft.add_item')}
        </Button>
        {lot.items.length > 1 && (
          <Button variant="subtle" size="compact-sm" onClick={() => change((now) => splitLot(now, index))}>
            {t('auction_draft.split')}
          </Button>
        )}
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={() => change((now) => removeLot(now, index))}
        >
          {t('auction_draft.remove_lot')}
        </Button>
      </div>
      <PackageField draft={draft} change={change} index={index} />
      <div className={classes.ceiling}>
        <TextInput
          label={t('auction_draft.ceiling')}
          description={t('auction_draft.ceiling_text')}
          value={lot.ceiling}
          inputMode="decimal"
          error={refusal(`${path}.ceiling`)}
          rightSection={<span aria-hidden>{currencySymbol(draft.currency)}</span>}
          onChange={({ currentTarget: { value } }) => set({ ceiling: value })}
        />
        {proposed && proposed !== lot.ceiling && (
          <Button variant="default" onClick={() => set({ ceiling: proposed })}>
            {t('auction_draft.take_ceiling', { amount: format.exact(proposed, draft.currency) })}
          </Button>
        )}
        <TextInput
          label={t('auction_draft.target')}
          description={t('auction_draft.target_text')}
          value={lot.target}
          inputMode="decimal"
          error={refusal(`${path}.target`)}
          rightSection={<span aria-hidden>{currencySymbol(draft.currency)}</span>}
          onChange={({ currentTarget: { value } }) => set({ target: value })}
        />
        <TextInput
          label={t('auction_draft.budget')}
          description={t('auction_draft.budget_text')}
          value={lot.budget}
          inputMode="decimal"
          error={refusal(`${path}.budget`)}
          rightSection={<span aria-hidden>{currencySymbol(draft.currency)}</span>}
          onChange={({ currentTarget: { value } }) => set({ budget: value })}
        />
      </div>
      <CeilingReason lot={lot} currency={draft.currency} />
    </fieldset>
  )
}
