import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { IconX } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import { useT } from '../../i18n/useT'
import type { AttributeDefinition } from '../../providers/contract/products'
import { useRows } from '../../providers/useRows'
import { EmptyState } from '../../ui/state/EmptyState'
import { AttributeValueInput } from './AttributeValueInput'
import styles from './ProductPage.module.css'

type Attributes = { attributes: { code: string; kind: string }[] }

/** The attributes of a product, each with its unit; further ones are chosen from those the catalog knows. */
export function AttributesForm() {
  const t = useT()
  const { data: definitions = [] } = useRows<AttributeDefinition>('attributes')
  const { fields, append, remove } = useFieldArray<Attributes, 'attributes', 'key'>({
    name: 'attributes',
    keyName: 'key',
  })
  const free = definitions.filter(({ code }) => !fields.some((field) => field.code === code))

  return (
    <div className={styles.attributes}>
      {fields.length === 0 && <EmptyState title={t('products.form.no_attributes')} />}
      {fields.map(({ key, code }, index) => {
        const definition = definitions.find((known) => known.code === code)
        if (!definition) return null
        return (
          <div key={key} className={styles.attribute}>
            <span>{definition.title}</span>
            <AttributeValueInput definition={definition} source={`attributes.${index}`} />
            <span className="muted">{definition.symbol}</span>
            <IconButton
              aria-label={t('products.form.remove_attribute', { name: definition.title })}
              onClick={() => remove(index)}
            >
              <IconX size={16} stroke={1.6} />
            </IconButton>
          </div>
        )
      })}
      {free.length > 0 && (
        <TextField
          select
          value=""
          label={t('products.form.add_attribute')}
          onChange={({ target }) => {
            const definition = free.find(({ code }) => code === target.value)
            if (definition) append({ code: definition.code, kind: definition.kind })
          }}
          sx={{ maxWidth: 280, mt: 2 }}
        >
          {free.map(({ code, title, symbol }) => (
            <MenuItem key={code} value={code}>
              {[title, symbol].filter(Boolean).join(', ')}
            </MenuItem>
          ))}
        </TextField>
      )}
    </div>
  )
}
