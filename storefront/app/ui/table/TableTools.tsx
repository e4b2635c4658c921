import { Button, Checkbox, Popover } from '@mantine/core'
import { IconColumns3, IconDownload } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { Column } from './column'
import { csvOf } from './csv'
import classes from './DataTable.module.css'

type Props<Row> = {
  name: string
  columns: Column<Row>[]
  shown: Column<Row>[]
  rows: Row[]
  onToggle: (column: string) => void
}

const download = (text: string, fileName: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}

/** Which columns to see, and the seen rows as a file. */
export function TableTools<Row>({ name, columns, shown, rows, onToggle }: Props<Row>) {
  const { t } = useTranslation()
  return (
    <div className={classes.tools}>
      <Popover position="bottom-end" trapFocus returnFocus>
        <Popover.Target>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconColumns3 size={16} stroke={1.5} />}
          >
            {t('table.columns')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.chooser}>
          {columns
            .filter((column) => !column.fixed)
            .map((column) => (
              <Checkbox
                key={column.id}
                size="sm"
                label={column.header}
                checked={shown.includes(column)}
                onChange={() => onToggle(column.id)}
              />
            ))}
        </Popover.Dropdown>
      </Popover>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconDownload size={16} stroke={1.5} />}
        onClick={() => download(csvOf(shown, rows), `${name}.csv`)}
      >
        {t('table.export')}
      </Button>
    </div>
  )
}
