import type { CommandKind, CommandOf } from '../command'
import type { Refusal, RefusalCode } from '../refusal'
import { registry } from '../registry'
import type { Millis } from '../rules'
import type { Unfolding } from '../unfolding'

/** Tells what a command brings about, or says why it is refused. Time has already happened. */
export type Decider<K extends CommandKind> = (
  story: Unfolding,
  command: CommandOf<K>,
  at: Millis,
) => Refusal | null

export const deciders = registry<CommandKind, Decider<CommandKind>>('command')

export function registerDecider<K extends CommandKind>(kind: K, decide: Decider<K>): void {
  deciders.register(kind, decide as unknown as Decider<CommandKind>)
}

export const refused = (code: RefusalCode): Refusal => ({ refused: code, required: null })
