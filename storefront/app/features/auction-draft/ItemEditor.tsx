import { ActionIcon, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Money } from '~/ui/format/Money'
import { CpvField } from './CpvField'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'
import { changeItem, removeItem, type DraftItem } from './draft-model'
import { UnitField } from './UnitField'

type Props = PartProps & { item: DraftItem; lot: number; index: number }

export function ItemEditor({ item, lot, index, draft, change }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const path = `lots.${lot}.items.${index}`
  const set = (part: Partial<DraftItem>) => change((now) => changeItem(now, lot, index, part))

  return (
    <div className={classes.item} role="group" aria-label={item.title || t('auction_draft.item')}>
      <TextInput
        label={t('auction_draft.item')}
        value={item.title}
        error={refusal(`${path}.title`)}
        description={item.sku ?? undefined}
        onChange={({ currentTarget: { value } }) => set({ title: value })}
      />
      <TextInput
        label={t('auction_draft.quantity')}
        value={item.quantity}
        inputMode="decimal"
        error={refusal(`${path}.quantity`)}
        onChange={({ currentTarget: { value } }) => set({ quantity: value })}
      />
      <UnitField value={item.unit} error={refusal(`${path}.unit`)} onChange={(unit) => set({ unit })} />
      <CpvField value={item.cpv} error={refusal(`${path}.cpv`)} onChange={(cpv) => set({ cpv })} />
      <p className={classes.ownPrice}>
        {item.own_price !== null && (
          <>
            {t('auction_draft.own_price')}{' '}
            <Money amount={item.own_price} currency={draft.currency} kind="unit" />
          </>
        )}
      </p>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('auction_draft.remove_item', { title: item.title })}
        onClick={() => change((now) => removeItem(now, lot, index))}
      >
        <IconX size={17} stroke={1.5} />
      </ActionIcon>
    </div>
  )
}
