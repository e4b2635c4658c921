import { randomUUID } from 'node:crypto'
import { requiredIsTold, type Command, type LotState } from '../domain'

/**
 * The command as it is recorded: with random letters where its line may hide something from whom it concerns. A head
 * runs over the whole line; who knows the rest of it could try what is hidden until the head fits.
 */
export const salted = <C extends Command>(state: LotState, command: C): C =>
  doesHide(state) ? { ...command, salt: randomUUID() } : command

const doesHide = (state: LotState): boolean =>
  state.seq > 0 && (state.rules.visibility.protocol === 'own' || !requiredIsTold(state))
