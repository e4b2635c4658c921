import { imbalances, type Comparison, type Reconciliation } from '../modules/imports/domain'
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
  ...(reconciliation.comparison && { comparison: reconciliation.comparison }),
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
    ...comparisonText(reconciliation.comparison),
  ].join('\n')
}

function comparisonText(comparison: Comparison | undefined): string[] {
  if (!comparison) return []
  const { counts, differences } = comparison
  const wide = (...texts: string[]) =>
    texts
      .map((text) => text.padEnd(NAME_WIDTH))
      .join(' ')
      .trimEnd()
  return [
    '',
    row('compared with the file', 'count'),
    ...Object.entries(counts).map(([verdict, count]) => row(`  ${verdict}`, count)),
    ...(differences.length ? ['', wide('differing', 'because', 'by the rules', 'by the file')] : []),
    ...differences.map(({ what, reason, ours, theirs }) => wide(what, reason, ours, theirs)),
  ]
}

/** One line about how far an import is. */
export function progressText({ phase, rows, total_rows, rate, remaining_seconds }: Progress): string {
  if (!total_rows) return rows ? `${phase}: ${rows}` : `${phase} …`
  const share = Math.min(100, Math.floor((rows / total_rows) * 100))
  const left = remaining_seconds === null ? '' : `, ${remaining_seconds} s left`
  return `${phase}: ${rows} of ${total_rows} (${share} %), ${rate}/s${left}`
}
