import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { refuse } from '@gostiny/platform'
import type { Summary } from './distribution'
import type { Play } from './play'

/** Simulations under way in this process at most; more are refused. */
const MOST_AT_ONCE = 2
/** So long after its own budget a thread that does not answer is ended. */
const PATIENCE_MS = 10_000

let running = 0

/** Plays in a thread of its own. @throws Refusal `auction_simulations_busy` */
export async function runSimulation(asked: Play): Promise<Summary[]> {
  if (running >= MOST_AT_ONCE) refuse('auction_simulations_busy', { status: 429 })
  running += 1
  const worker = new Worker(path.join(__dirname, 'worker.js'), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  })
  const timer = setTimeout(() => void worker.terminate(), asked.budget_ms + PATIENCE_MS)
  try {
    return await new Promise<Summary[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the simulation ended without a result')))
    })
  } finally {
    clearTimeout(timer)
    running -= 1
    void worker.terminate()
  }
}
