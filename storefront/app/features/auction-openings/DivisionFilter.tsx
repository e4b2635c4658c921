import { NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { DivisionCount } from '~/api/auction-sourcing.types'
import { useFormat } from '~/ui/format/use-format'

type Props = { divisions: DivisionCount[]; chosen: string }

/** Narrows the open auctions to a category of what is wanted; each says how many there are. Chosen, it is asked at once. */
export function DivisionFilter({ divisions, chosen }: Props) {
  const { t, language } = useTranslation()
  const format = useFormat()
  const inOrder = divisions.toSorted((a, b) => a.name.localeCompare(b.name, language))
  if (!divisions.length && !chosen) return null
  const isKnown = !chosen || divisions.some(({ code }) => code === chosen)

  return (
    <NativeSelect
      key={chosen}
      name="division"
      aria-label={t('supplier_search.division')}
      defaultValue={chosen}
      onChange={({ currentTarget: { form } }) => form?.requestSubmit()}
      data={[
        { value: '', label: t('supplier_search.all_divisions') },
        ...inOrder.map(({ code, name, count }) => ({
          value: code,
          label: `${name} (${format.number(count)})`,
        })),
        ...(isKnown ? [] : [{ value: chosen, label: `CPV ${chosen} (0)` }]),
      ]}
    />
  )
}
