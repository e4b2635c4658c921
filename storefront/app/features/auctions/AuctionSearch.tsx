import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import classes from './auctions.module.css'

type Props = {
  /** What is searched, for who cannot see the page. */
  label: string
  placeholder: string
  q: string
  /** Fields that are sent along. */
  children?: ReactNode
  /** What else the list is narrowed by, beside the field. */
  filters?: ReactNode
}

/** The search above a list of auctions; what was searched stands in the address. */
export function AuctionSearch({ label, placeholder, q, children, filters }: Props) {
  const { t } = useTranslation()
  return (
    <Form className={classes.filters} role="search" aria-label={label}>
      {children}
      <TextInput
        key={q}
        name="q"
        type="search"
        className={classes.searchField}
        aria-label={placeholder}
        placeholder={placeholder}
        defaultValue={q}
        leftSection={<IconSearch size={17} stroke={1.5} />}
      />
      {filters}
      <Button type="submit" variant="default">
        {t('orders.find')}
      </Button>
    </Form>
  )
}
