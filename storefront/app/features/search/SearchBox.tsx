import { Combobox, useCombobox } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Form, useLocation, useNavigate } from 'react-router'
import { SEARCH_FIELD } from './focus-search'
import classes from './search.module.css'
import { useSuggestions } from './use-suggestions'

/** Search over the goods: Enter shows all that fits, the list leads straight to one. */
export function SearchBox() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const asked = pathname === '/catalog' ? (new URLSearchParams(search).get('q') ?? '') : ''
  const [text, setText] = useState(asked)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const { products, categories } = useSuggestions(text, 'goods')
  const found = products.length + categories.length > 0
  useEffect(() => setText(asked), [asked])

  const goTo = (address: string) => {
    combobox.closeDropdown()
    void navigate(address)
  }

  return (
    <Form action="/catalog" role="search" className={classes.box} onSubmit={() => combobox.closeDropdown()}>
      <IconSearch size={17} stroke={1.5} className={classes.icon} aria-hidden />
      <Combobox store={combobox} onOptionSubmit={goTo} withinPortal={false} shadow="md">
        <Combobox.Target>
          <input
            id={SEARCH_FIELD}
            name="q"
            type="search"
            autoComplete="off"
            className={classes.field}
            placeholder={t('search.placeholder')}
            aria-label={t('search.label')}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value)
              combobox.openDropdown()
            }}
            onFocus={() => found && combobox.openDropdown()}
            onBlur={() => combobox.closeDropdown()}
          />
        </Combobox.Target>
        <Combobox.Dropdown hidden={!found}>
          <Combobox.Options aria-label={t('search.label')}>
            {categories.map(({ handle, title }) => (
              <Combobox.Option key={handle} value={`/catalog?category=${handle}`}>
                <span className={classes.where}>{t('search.category')}</span> {title}
              </Combobox.Option>
            ))}
            {products.map(({ handle, title, sku }) => (
              <Combobox.Option key={handle} value={`/products/${handle}`}>
                {title} <span className={`code ${classes.sku}`}>{sku}</span>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        </Combobox.Dropdown>
      </Combobox>
      <kbd className={classes.key} aria-hidden>
        /
      </kbd>
    </Form>
  )
}
