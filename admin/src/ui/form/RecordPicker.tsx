import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useGetOne, type RaRecord } from 'react-admin'
import { useState, type ReactNode } from 'react'
import { useRows } from '../../providers/useRows'

export type Picked = RaRecord<string>

/** The server's own order: with words, the best match first. */
const byServer = { field: '', order: 'ASC' } as const

type RecordPickerProps = {
  id?: string
  label?: string
  placeholder?: string
  resource: string
  nameOf: (record: Picked) => string
  /** Quiet words after the name in the list. */
  noteOf?: (record: Picked) => string
  value: string | null
  onChange: (record: Picked | null) => void
  error?: boolean
  helperText?: ReactNode
}

/** Finds one record of a resource on the server by the words typed. */
export function RecordPicker(props: RecordPickerProps) {
  const { id, label, placeholder, resource, nameOf, noteOf, value, onChange, error, helperText } = props
  const [words, setWords] = useState('')
  const [isOpen, setOpen] = useState(false)

  const { data: found = [], isFetching } = useRows<Picked>(
    resource,
    { pagination: { page: 1, perPage: 20 }, sort: byServer, filter: words ? { q: words } : {} },
    { enabled: isOpen, placeholderData: (previous) => previous },
  )
  const { data: chosen } = useGetOne<Picked>(
    resource,
    { id: value ?? '' },
    { enabled: value !== null && value !== '' },
  )

  return (
    <Autocomplete<Picked>
      id={id}
      size="small"
      open={isOpen}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      options={found}
      loading={isFetching}
      value={value ? (chosen ?? null) : null}
      filterOptions={(options) => options}
      getOptionLabel={nameOf}
      getOptionKey={(option) => option.id}
      isOptionEqualToValue={(option, other) => option.id === other.id}
      onInputChange={(_, typed, reason) => setWords(reason === 'input' ? typed : '')}
      onChange={(_, record) => onChange(record)}
      renderOption={({ key, ...option }, record) => (
        <li key={key} {...option}>
          <span>{nameOf(record)}</span>
          {noteOf && (
            <span className="muted" style={{ marginLeft: 'auto', paddingLeft: 12 }}>
              {noteOf(record)}
            </span>
          )}
        </li>
      )}
      renderInput={(input) => (
        <TextField
          {...input}
          placeholder={placeholder}
          error={error}
          helperText={helperText}
          slotProps={{
            htmlInput: { ...input.inputProps, 'aria-label': label },
            formHelperText: { component: 'div' },
          }}
        />
      )}
    />
  )
}
