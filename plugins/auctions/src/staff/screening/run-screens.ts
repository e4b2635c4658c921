import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ClosedLot, Flag } from '../../modules/auctions/domain/screens'

/** A thread that has found nothing by then is ended. */
const PATIENCE_MS = 60_000

/** Screens lots in a thread of its own. */
export async function runScreens(lots: readonly ClosedLot[]): Promise<Flag[]> {
  if (!lots.length) return []
  const worker = new Worker(path.join(__dirname, 'worker.js'), { workerData: lots })
  const timer = setTimeout(() => void worker.terminate(), PATIENCE_MS)
  try {
    return await new Promise<Flag[]>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('the screens ended without a result')))
    })
  } finally {
    clearTimeout(timer)
    void worker.terminate()
  }
}
