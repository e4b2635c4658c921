import { Button, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { AddGoods } from './AddGoods'
import { CurrencyField } from './CurrencyField'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'
import { addItems, addLot } from './draft-model'
import { LotEditor } from './LotEditor'
import { SheetImport } from './SheetImport'

/** What is wanted: the name, the lots and the goods in each. */
export function GoodsPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  return (
    <>
      <TextInput
        label={t('auction_draft.name')}
        description={t('auction_draft.name_text')}
        value={draft.title}
        error={refusal('title')}
        onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, title: value }))}
      />
      <CurrencyField draft={draft} change={change} />
      <AddGoods onAdd={(items) => change((now) => addItems(now, items))} />
      <SheetImport onAdd={(items) => change((now) => addItems(now, items))} />
      {draft.lots.length === 0 && (
        <p
          className={refusal('lots') ? classes.wrong : classes.quiet}
          role={refusal('lots') ? 'alert' : undefined}
        >
          {t('auction_draft.no_goods')}
        </p>
      )}
      {draft.lots.map((lot, index) => (
        <LotEditor key={index} lot={lot} index={index} draft={draft} change={change} />
      ))}
      <div>
        <Button variant="default" onClick={() => change(addLot)}>
          {t(draft.lots.length ? 'auction_draft.add_lot' : 'auction_draft.free_text')}
        </Button>
      </div>
      <Textarea
        label={t('auction.description')}
        value={draft.description}
        rows={3}
        error={refusal('description')}
        onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, description: value }))}
      />
    </>
  )
}
