import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { allReaders, readerNamed, type Reader } from './reader'
import { runReader } from './run-reader'

type Turn = { running: Promise<void>; again: boolean }
const turns = new Map<string, Turn>()

/**
 * Wakes readers without waiting for them: all, or the named. A reader that is at work is run once more after
 * it ends, however often it was woken meanwhile.
 */
export function wakeReaders(container: MedusaContainer, names?: string[]): void {
  const chosen = names ? names.map(readerNamed).filter((reader) => reader !== undefined) : allReaders()
  for (const reader of chosen) void takeTurn(container, reader)
}

/** Runs readers until each source is read to its end and waits for it: for imports, tests and shutdown. */
export async function drainReaders(container: MedusaContainer, names?: string[]): Promise<void> {
  const chosen = names ? names.map(readerNamed).filter((reader) => reader !== undefined) : allReaders()
  for (const reader of chosen) {
    while ((await runReader(container, reader)) === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const reader of chosen) await reader.drained?.(container)
}

/** A Medusa subscriber's handler that wakes this reader. */
export const wakes =
  (reader: Reader<never> | { name: string }) =>
  async ({ container }: { container: MedusaContainer }): Promise<void> =>
    wakeReaders(container, [reader.name])

async function takeTurn(container: MedusaContainer, reader: Reader): Promise<void> {
  const current = turns.get(reader.name)
  if (current) {
    current.again = true
    return current.running
  }
  const turn: Turn = { running: Promise.resolve(), again: false }
  turns.set(reader.name, turn)
  turn.running = (async () => {
    try {
      do {
        turn.again = false
        await runReader(container, reader)
      } while (turn.again)
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`reader ${reader.name}: ${(error as Error).message}; it will be woken again`)
    } finally {
      turns.delete(reader.name)
    }
  })()
  return turn.running
}
