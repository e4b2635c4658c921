import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState, type DragEvent } from 'react'
import { useT } from '../../i18n/useT'
import styles from './Imports.module.css'

const accepted = '.csv,.gz,.xlsx,.tsv,.txt'

/** Takes one file, dropped or chosen. */
export function DropZone({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) {
  const t = useT()
  const [isOver, setOver] = useState(false)

  const take = (files: FileList | null): void => {
    const file = files?.[0]
    if (file && !isBusy) onFile(file)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }

  return (
    <label
      className={styles.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileSpreadsheet size={32} stroke={1.3} aria-hidden />
      <strong>{t('imports.start.drop')}</strong>
      <span className="muted">{t('imports.start.formats')}</span>
      <input
        type="file"
        className="hidden-visually"
        accept={accepted}
        disabled={isBusy}
        onChange={({ target }) => {
          take(target.files)
          target.value = ''
        }}
      />
    </label>
  )
}
