import type { CommandKind, CommandOf, Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'

/** Carries out a command or tells why it is refused without a trace; `at` is its stamp in milliseconds. */
export type Ask<K extends CommandKind> = (
  journal: Journal,
  command: CommandOf<K>,
  at: Millis,
) => RefusalCode | void

export type Asks<K extends CommandKind> = { [Kind in K]: Ask<Kind> }

/** Whether a person gave a reason in words. */
export const hasReason = (reason: string | undefined) => typeof reason === 'string' && reason.trim() !== ''
