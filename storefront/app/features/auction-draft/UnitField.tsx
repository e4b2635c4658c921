import { NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { UNITS, unitKey } from '../auction/units'
import { useCodes } from './use-codes'

type Props = { value: string; error?: string; onChange: (code: string) => void }

/** A unit of UN/CEFACT Recommendation 20: the usual ones first, then what else the house's list has. */
export function UnitField({ value, error, onChange }: Props) {
  const { t } = useTranslation()
  const listed = useCodes('units', '').filter(({ code }) => !unitKey(code))
  const others =
    listed.some(({ code }) => code === value) || unitKey(value)
      ? listed
      : [{ code: value, name: value }, ...listed]
  return (
    <NativeSelect
      label={t('auction_draft.unit')}
      value={value}
      error={error}
      data={[
        ...UNITS.map((unit) => ({ value: unit, label: t(`unit_names.${unit}`) })),
        ...others.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
