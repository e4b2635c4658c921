import { writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { MedusaContainer } from '@medusajs/framework/types'
import {
  DATE_FORMATS,
  DECIMAL_MARKS,
  ENCODINGS,
  imbalances,
  type ColumnMapping,
  type Reconciliation,
} from '../modules/imports/domain'
import { pgConnection } from '../http/pg-connection'
import { chooseLanguage } from '../refusals/languages'
import { translate } from '../refusals/messages'
import { asRefusal } from '../refusals/refusal'
import { advanceRun, type Goal } from './advance-run'
import { cancelRun } from './cancel-run'
import { importKinds } from './kind'
import { interruptedRun, openRun } from './open-run'
import { progressText, reportJson, reportText } from './report'
import { runById, updateRun, type ImportRun } from './run-record'

const usage = () => `Usage: npm run import -- <kind> <file.csv | file.csv.gz | file.xlsx> [options]
       npm run import -- --resume <import> | --undo <import>

Kinds: ${importKinds()
  .map(({ name }) => name)
  .join(', ')}

  --dry-run              show what would be imported; change nothing
  --json                 print the reconciliation as one JSON object
  --map <column>=<field> read this column as this field; may be repeated
  --dates <${DATE_FORMATS.join('|')}>  order of year, month and day
  --decimal <.|,>        decimal mark
  --encoding <name>      ${ENCODINGS.join(', ')}
  --currency <code>      currency of the amounts
  --lenient              set aside rows that cannot be read and documents that came twice
  --resume <import>      go on with an import that was interrupted
  --undo <import>        take an import back
`

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  map: { type: 'string', multiple: true },
  dates: { type: 'string' },
  decimal: { type: 'string' },
  encoding: { type: 'string' },
  currency: { type: 'string' },
  lenient: { type: 'boolean' },
  resume: { type: 'string' },
  undo: { type: 'string' },
  help: { type: 'boolean' },
} as const

type Asked = ReturnType<typeof parse>

const parse = (args: string[]) => parseArgs({ args, options, allowPositionals: true })

const oneOf = <T extends string>(
  known: readonly T[],
  value: string | undefined,
  name: string,
): T | undefined => {
  if (value === undefined || known.includes(value as T)) return value as T | undefined
  throw new TypeError(`--${name} must be one of ${known.join(' ')}`)
}

/** Results go to this descriptor, so that they are not mixed with the log of the application. */
const resultDescriptor = Number(process.env.GOSTINY_RESULT_FD ?? 1)
export const printResult = (text: string) => void writeSync(resultDescriptor, `${text}\n`)
const tell = (text: string) => void process.stderr.write(`${text}\n`)

/**
 * The command line of imports.
 * @returns the exit code: 0 done and balanced, 1 refused or not balanced, 2 wrong usage
 */
export async function importCommand(container: MedusaContainer, args: string[]): Promise<number> {
  let asked: Asked
  try {
    asked = parse(args)
    oneOf(DATE_FORMATS, asked.values.dates, 'dates')
    oneOf(DECIMAL_MARKS, asked.values.decimal, 'decimal')
    oneOf(ENCODINGS, asked.values.encoding, 'encoding')
  } catch (error) {
    tell(`${(error as Error).message}\n\n${usage()}`)
    return 2
  }
  const { resume, undo, help } = asked.values
  if (help || (!resume && !undo && asked.positionals.length !== 2)) {
    tell(usage())
    return help ? 0 : 2
  }
  try {
    return await carryOut(container, asked)
  } catch (error) {
    const refusal = asRefusal(error)
    if (!refusal) throw error
    const sentence = translate(consoleLanguage(), refusal.code, refusal.params) ?? refusal.code
    if (asked.values.json)
      printResult(
        JSON.stringify({ refused: { code: refusal.code, params: refusal.params, message: sentence } }),
      )
    tell(sentence)
    return 1
  }
}

async function carryOut(container: MedusaContainer, asked: Asked): Promise<number> {
  const { resume, undo } = asked.values
  const run =
    undo || resume
      ? await runById(pgConnection(container), (undo ?? resume)!)
      : await runFor(container, asked)
  const isUndo = Boolean(undo) || run.state === 'undoing'
  const goal: Goal = isUndo ? 'undo' : asked.values['dry-run'] ? 'dry-run' : 'import'
  tell(`import ${run.id}: ${run.file_name}`)
  const ended = await advanceRun(container, run.id, goal, (progress) => tell(progressText(progress)))
  if (isUndo) {
    printResult(
      asked.values.json
        ? JSON.stringify({ import_id: run.id, state: ended.state })
        : `import ${run.id} is undone`,
    )
    return 0
  }
  if (goal === 'import') return printReport(ended, ended.reconciliation!, asked)
  const code = printReport(ended, ended.examination!.reconciliation!, asked)
  await cancelRun(container, run.id)
  return code
}

function printReport(run: ImportRun, reconciliation: Reconciliation, { values }: Asked): number {
  const obstacles = values['dry-run'] ? (run.examination?.obstacles ?? []) : []
  for (const { code, count, params } of obstacles) {
    tell(translate(consoleLanguage(), code, { ...params, count }) ?? `${code}: ${count}`)
  }
  printResult(values.json ? JSON.stringify(reportJson(run, reconciliation)) : reportText(reconciliation))
  return imbalances(reconciliation).length === 0 ? 0 : 1
}

/** How the file is to be read, as far as it was told. */
const isToldHowToRead = ({ map, dates, decimal, encoding, currency }: Asked['values']): boolean =>
  [map, dates, decimal, encoding, currency].some((told) => told !== undefined)

/** A new run of the file, or the interrupted one of the very same file, unless it is to be read in another way now. */
async function runFor(
  container: MedusaContainer,
  { values, positionals: [kind, file] }: Asked,
): Promise<ImportRun> {
  const db = pgConnection(container)
  const mayGoOn = !values['dry-run'] && !isToldHowToRead(values)
  const unfinished = mayGoOn ? await interruptedRun(db, kind, file) : null
  if (unfinished) {
    tell('This file was being imported when the work was interrupted; going on with it.')
    if (values.lenient)
      await updateRun(db, unfinished.id, { options: { ...unfinished.options, lenient: true } })
    return runById(db, unfinished.id)
  }
  return openRun(db, {
    kind,
    path: file,
    mapping: askedMapping(values.map ?? []),
    format: values.encoding ? { encoding: oneOf(ENCODINGS, values.encoding, 'encoding') } : {},
    options: {
      date_format: oneOf(DATE_FORMATS, values.dates, 'dates'),
      decimal_mark: oneOf(DECIMAL_MARKS, values.decimal, 'decimal'),
      currency: values.currency,
      lenient: values.lenient,
    },
  })
}

const askedMapping = (pairs: string[]): ColumnMapping =>
  Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=')
      return [pair.slice(at + 1).trim(), pair.slice(0, at).trim()]
    }),
  )

const consoleLanguage = () =>
  chooseLanguage((process.env.LC_ALL ?? process.env.LANG ?? '').slice(0, 2), undefined)
