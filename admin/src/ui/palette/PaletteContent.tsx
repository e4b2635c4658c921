import { IconSearch } from '@tabler/icons-react'
import { useId, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Hit } from '../../providers/contract/search'
import styles from './Palette.module.css'
import { closePalette } from './paletteState'
import { useHits } from './useHits'

/** Finds companies, products, orders and actions; arrows choose, Enter opens. */
export default function PaletteContent() {
  const t = useT()
  const navigate = useNavigate()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const { groups, isSearching } = useHits(query)
  const hits = groups.flatMap((group) => group.hits)
  const current = Math.min(active, Math.max(hits.length - 1, 0))

  const open = (hit: Hit | undefined): void => {
    if (!hit) return
    closePalette()
    navigate(hit.path)
  }
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && hits.length > 0) {
      event.preventDefault()
      setActive((current + step + hits.length) % hits.length)
    }
    if (event.key === 'Enter') open(hits[current])
  }

  return (
    <div className={styles.palette}>
      <div className={styles.field}>
        <IconSearch size={18} stroke={1.8} aria-hidden />
        <input
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={hits[current] && `${listId}-${current}`}
          aria-label={t('palette.prompt')}
          placeholder={t('palette.prompt')}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
      </div>
      <div className={styles.hits} id={listId} role="listbox" aria-label={t('palette.open')}>
        {groups.map(({ name, hits: found }) => (
          <div key={name} role="group" aria-label={t(`palette.groups.${name}`)}>
            <div className={styles.group}>{t(`palette.groups.${name}`)}</div>
            {found.map((hit) => {
              const index = hits.indexOf(hit)
              return (
                <div
                  key={hit.path + hit.title}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === current}
                  className={styles.hit}
                  onPointerMove={() => setActive(index)}
                  onClick={() => open(hit)}
                >
                  <span className={styles.title}>{hit.title}</span>
                  {hit.note && <span className={styles.note}>{hit.note}</span>}
                </div>
              )
            })}
          </div>
        ))}
        {hits.length === 0 && (
          <p className={styles.nothing} role="status">
            {isSearching ? t('palette.searching') : t('palette.nothing', { query })}
          </p>
        )}
      </div>
    </div>
  )
}
