import type { Command, CommandKind, Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import type { Asks } from './ask'
import { awardCommands } from './award'
import { bondCommands } from './bonds'
import { bidCommands } from './bids'
import { lifeCommands } from './life'
import { openEnvelopes } from './open-envelopes'
import { participantCommands } from './participants'
import { ROLES } from './roles'

const ASKS: Asks<CommandKind> = {
  ...participantCommands,
  ...lifeCommands,
  ...bidCommands,
  ...awardCommands,
  ...bondCommands,
  open_envelopes: openEnvelopes,
}

/** Carries out a command for which nothing is due any more. Throws a TypeError when its kind is unknown. */
export const carryOut = <K extends CommandKind>(
  journal: Journal,
  command: Command & { kind: K },
  at: Millis,
): RefusalCode | void => {
  if (!Object.hasOwn(ASKS, command.kind)) throw new TypeError(`No such command: ${String(command.kind)}`)
  const isFirst = command.kind === 'schedule'
  if (journal.state.phase === 'unscheduled' && !isFirst) return 'wrong_phase'
  if (!ROLES[command.kind].includes(command.actor.role)) return 'role_not_allowed'
  return (ASKS as Asks<K>)[command.kind](journal, command as never, at)
}
