import { IconSearch } from '@tabler/icons-react'
import { useListContext } from 'react-admin'
import { useEffect, useRef, useState } from 'react'
import { useHotkey } from '../useHotkey'
import styles from './ListToolbar.module.css'

const settleMs = 250

/** The search of a list; `/` leads to it from anywhere on the page. */
export function SearchField({ label }: { label: string }) {
  const { filterValues, setFilters } = useListContext()
  const asked: string = filterValues.q ?? ''
  const [text, setText] = useState(asked)
  const field = useRef<HTMLInputElement>(null)
  useHotkey('/', () => field.current?.focus())

  useEffect(() => setText(asked), [asked])

  useEffect(() => {
    if (text === asked) return
    const timer = setTimeout(() => setFilters({ ...filterValues, q: text || undefined }), settleMs)
    return () => clearTimeout(timer)
    // Only typing starts the wait; the filter answering must not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text])

  return (
    <div className={styles.search}>
      <IconSearch size={16} stroke={1.8} aria-hidden />
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && setText('')}
      />
      <kbd aria-hidden>/</kbd>
    </div>
  )
}
