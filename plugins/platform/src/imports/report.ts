import { imbalances, type Reconciliation } from '../modules/imports/domain'
import type { Progress, ImportRun } from './run-record'

const measuresByName = ({ measures }: Reconciliation) =>
  Object.fromEntries(measures.map(({ measure, ...tally }) => [measure, tally]))

const reasonsByName = ({ reasons }: Reconciliation) =>
  Object.fromEntries(reasons.map(({ reason, ...tally }) => [reason, tally]))

/** The reconciliation as routes answer it: measures and reasons by their names. */
export const wireReconciliation = (reconciliation: Reconciliation) => ({
  ...reconciliation,
  measures: measuresByName(reconciliation),
  reasons: reasonsByName(reconciliation),
})

/** The reconciliation as one flat object, for programs. */
export const reportJson = (run: ImportRun, reconciliation: Reconciliation): Record<string, unknown> => ({
  import_id: run.id,
  kind: run.kind,
  file: run.file_name,
  state: run.state,
  ...measuresByName(reconciliation),
  reasons: reasonsByName(reconciliation),
  balanced: imbalances(reconciliation).length === 0,
})

const NAME_WIDTH = 26
const FIGURE_WIDTH = 16

const row = (name: string, ...figures: (string | number)[]) =>
  name.padEnd(NAME_WIDTH) + figures.map((figure) => String(figure).padStart(FIGURE_WIDTH)).join('')

/** The reconciliation as a table, for people. */
export function reportText(reconciliation: Reconciliation): string {
  const { measures, reasons } = reconciliation
  const differing = imbalances(reconciliation)
  return [
    row('', 'read', 'imported', 'set aside'),
    ...measures.map(({ measure, read, imported, set_aside }) => row(measure, read, imported, set_aside)),
    '',
    row('set aside because', 'lines', 'amount'),
    ...reasons.map(({ reason, lines, amount }) => row(`  ${reason}`, lines, amount)),
    '',
    differing.length
      ? differing
          .map(({ measure, read, accounted }) => `NOT BALANCED: ${measure}: ${read} ≠ ${accounted}`)
          .join('\n')
      : 'Balanced: everything read is imported or set aside.',
  ].join('\n')
}

/** One line about how far an import is. */
export function progressText({ phase, rows, total_rows, rate, remaining_seconds }: Progress): string {
  if (!total_rows) return rows ? `${phase}: ${rows}` : `${phase} …`
  const share = Math.min(100, Math.floor((rows / total_rows) * 100))
  const left = remaining_seconds === null ? '' : `, ${remaining_seconds} s left`
  return `${phase}: ${rows} of ${total_rows} (${share} %), ${rate}/s${left}`
}
