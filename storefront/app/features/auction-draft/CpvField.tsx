import { TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useCodes } from './use-codes'

type Props = { value: string; error?: string; onChange: (code: string) => void }

const LEAST = 2

/** A code of the common procurement vocabulary, found by its number or by words where the house has the list. */
export function CpvField({ value, error, onChange }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [isTyped, setTyped] = useState(false)
  const codes = useCodes('cpv', value, isTyped && value.trim().length >= LEAST)
  return (
    <>
      <TextInput
        label="CPV"
        value={value}
        list={id}
        placeholder={t('auction_draft.optional')}
        description={codes.find(({ code }) => code === value)?.name}
        error={error}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          setTyped(true)
          onChange(currentTarget.value)
        }}
      />
      <datalist id={id}>
        {codes.map(({ code, name }) => (
          <option key={code} value={code} label={`${code} ${name}`} />
        ))}
      </datalist>
    </>
  )
}
