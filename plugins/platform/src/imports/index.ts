import './messages'

export { advanceRun, type Goal } from './advance-run'
export { importCommand, printResult } from './command'
export {
  guardImportUndo,
  importKinds,
  onImportUndone,
  registerImportKind,
  type Examination,
  type ImportContext,
  type ImportKind,
  type Obstacle,
  type RowSink,
} from './kind'
export { openRun } from './open-run'
export type { ImportRun, Progress } from './run-record'
export type { RunOptions } from './run-options'
export type {
  ColumnMapping,
  Comparison,
  ImportColumn,
  ReasonTally,
  Reconciliation,
  TypedRow,
} from '../modules/imports/domain'
