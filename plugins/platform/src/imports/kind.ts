import type { Client } from '@medusajs/framework/pg'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { ImportColumn, Reconciliation, TypedRow } from '../modules/imports/domain'
import type { RunOptions } from './run-options'

/** What a step of an import works with. The client is its own connection. */
export type ImportContext = {
  container: MedusaContainer
  client: Client
  run: { id: string; file_name: string; options: RunOptions }
  /** Tells how far a phase is; also the place where a cancelled import stops. */
  report(phase: string, done?: number, total?: number): Promise<void>
}

export type RowSink = {
  write(rows: TypedRow[]): Promise<void>
  /** After the last row. */
  close(): Promise<void>
}

/** A reason not to write a file as it is, with the first place where it occurs. */
export type Obstacle = { code: string; count: number; params: Record<string, string | number> }

/** What would become of the staged rows. */
export type Examination = {
  rows: number
  /** Verdict → rows. */
  verdicts: Record<string, number>
  /** Reason → rows set aside. */
  reasons: Record<string, number>
  /** Refused unless the import is lenient; then these rows are set aside. */
  obstacles: Obstacle[]
  /** What the import would come to; only a dry run tells. */
  reconciliation?: Reconciliation
}

/**
 * What can be imported. The machinery reads the file, keeps the run's state and shows progress; a kind knows its
 * columns and what its rows mean. Rows are staged first (`stage`), then looked at (`examine`), then written in one
 * transaction (`write`), so that a failure at any moment leaves the database as it was.
 */
export type ImportKind = {
  name: string
  /** What most files are: proposed before the other kinds. */
  isUsual?: boolean
  columns: ImportColumn[]
  /** Makes an empty staging place for the run, replacing an older one, and takes typed rows. */
  stage(context: ImportContext): Promise<RowSink>
  /** How many rows are staged, or null when there is no complete staging place. */
  staged(context: ImportContext): Promise<number | null>
  /** Gives every staged row its verdict. */
  examine(context: ImportContext): Promise<Examination>
  /** What an import of the examined rows would come to. */
  plan(context: ImportContext): Promise<Reconciliation>
  /** Inside an open transaction, after `examine`. Must account for every staged row. */
  write(context: ImportContext): Promise<Reconciliation>
  /** After the commit: what must happen before the import counts as done. */
  settle(context: ImportContext): Promise<void>
  /** Inside an open transaction: removes what `write` made, unless something else uses it by now. */
  undo(context: ImportContext): Promise<void>
  /** SQL over the staging place: columns `row`, `reason`, `"column"`, `cells` (jsonb) of the rows set aside. */
  setAsideSql(runId: string): string
  /** Removes the staging place. */
  discard(context: ImportContext): Promise<void>
}

const kinds = new Map<string, ImportKind>()

/** Makes a kind of import known to the command line and the console. */
export function registerImportKind(kind: ImportKind): ImportKind {
  kinds.set(kind.name, kind)
  return kind
}

/** All kinds, the usual ones first. */
export const importKinds = (): ImportKind[] =>
  [...kinds.values()].sort((a, b) => Number(b.isUsual ?? false) - Number(a.isUsual ?? false))
export const importKindNamed = (name: string): ImportKind | undefined => kinds.get(name)

/** Forgets what was recorded elsewhere about an import that was undone. Must tolerate a second call. */
export type UndoneHandler = (container: MedusaContainer, importId: string) => Promise<void>

const undoneHandlers = new Map<string, UndoneHandler>()

/**
 * Lets a plugin that keeps its own record of imported facts drop them. The undo waits for every handler and, after a
 * crash, calls them again.
 */
export const onImportUndone = (name: string, handler: UndoneHandler): void =>
  void undoneHandlers.set(name, handler)

export const allUndoneHandlers = (): UndoneHandler[] => [...undoneHandlers.values()]

/** Looks for what else rests on the data of an import. @throws Refusal when taking it back would break that */
export type UndoGuard = (client: ImportContext['client'], run: { id: string; kind: string }) => Promise<void>

const undoGuards = new Map<string, UndoGuard>()

/** Lets a plugin refuse an undo that would take data away from under its own. Asked before anything is taken back. */
export const guardImportUndo = (name: string, guard: UndoGuard): void => void undoGuards.set(name, guard)

export const allUndoGuards = (): UndoGuard[] => [...undoGuards.values()]
