import { Button, FileButton, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { Notice } from '~/ui/states/Notice'
import type { DraftItem } from './draft-model'
import classes from './draft.module.css'
import { COLUMNS, guessColumns, readSheet, type Columns } from './sheet'
import type { SheetAnswer } from './sheet-file'
import { SheetFaults } from './SheetFaults'

type Props = { onAdd: (items: DraftItem[]) => void }
const ACCEPTED = '.csv,.txt,.tsv,.xlsx'

/** Goods from a list: pasted, or a file. The columns are guessed and can be set right before anything is taken. */
export function SheetImport({ onAdd }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<SheetAnswer>()
  const [text, setText] = useState('')
  const [taken, setTaken] = useState<SheetAnswer>()
  const send = (part: string, value: string | File) => {
    const form = new FormData()
    form.set(part, value)
    void fetcher.submit(form, { method: 'post', action: '/auction-sheet', encType: 'multipart/form-data' })
  }
  const answer = fetcher.data === taken ? undefined : fetcher.data
  const add = (items: DraftItem[]) => {
    onAdd(items)
    setTaken(fetcher.data)
    setText('')
  }

  return (
    <details className={classes.group}>
      <summary>
        {t('sheet.title')}
        <span>{t('sheet.text')}</span>
      </summary>
      <div className={classes.fields}>
        <Textarea
          label={t('sheet.paste')}
          value={text}
          rows={4}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={classes.row}>
          <Button
            variant="default"
            size="compact-sm"
            disabled={!text.trim()}
            loading={fetcher.state !== 'idle'}
            onClick={() => send('text', text)}
          >
            {t('sheet.read')}
          </Button>
          <FileButton accept={ACCEPTED} onChange={(file) => file && send('file', file)}>
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                {t('sheet.file')}
              </Button>
            )}
          </FileButton>
        </div>
        {answer && 'fault' in answer && <Notice tone="danger">{t(`sheet.faults.${answer.fault}`)}</Notice>}
        {answer && 'rows' in answer && (
          <Preview key={answer.rows.length} rows={answer.rows} isCut={answer.isCut} onAdd={add} />
        )}
      </div>
    </details>
  )
}

const SHOWN = 5

function Preview({ rows, isCut, onAdd }: Props & { rows: string[][]; isCut: boolean }) {
  const { t } = useTranslation()
  const [guess] = useState(() => guessColumns(rows))
  const [columns, setColumns] = useState<Columns>(guess.columns)
  const { items, faults } = readSheet(rows, columns, guess.hasHeading)
  const width = Math.max(...rows.map((row) => row.length))
  const nameOf = (place: number) => COLUMNS.find((name) => columns[name] === place) ?? ''
  const name = (place: number, chosen: string) =>
    setColumns((now) => ({
      ...(Object.fromEntries(COLUMNS.map((one) => [one, now[one] === place ? null : now[one]])) as Columns),
      ...(chosen && { [chosen]: place }),
    }))

  return (
    <>
      <div className={classes.sheet} tabIndex={0} role="group" aria-label={t('sheet.preview')}>
        <table>
          <thead>
            <tr>
              {Array.from({ length: width }, (_, place) => (
                <th key={place} scope="col">
                  <NativeSelect
                    size="xs"
                    aria-label={t('sheet.column', { number: place + 1 })}
                    value={nameOf(place)}
                    data={[
                      { value: '', label: t('sheet.columns.none') },
                      ...COLUMNS.map((value) => ({ value, label: t(`sheet.columns.${value}`) })),
                    ]}
                    onChange={(event) => name(place, event.currentTarget.value)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, index) => (
              <tr key={index}>
                {Array.from({ length: width }, (_, place) => (
                  <td key={place}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut && <Notice tone="attention">{t('sheet.cut')}</Notice>}
      <SheetFaults faults={faults} />
      <div>
        <Button disabled={!items.length} onClick={() => onAdd(items)}>
          {t('sheet.add', { count: items.length })}
        </Button>
      </div>
    </>
  )
}
