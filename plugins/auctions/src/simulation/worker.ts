import { parentPort, workerData } from 'node:worker_threads'
import { play, type Play } from './play'

/** The thread in which lots are played, so that nobody's request waits behind a simulation. */
parentPort?.postMessage(play(workerData as Play, () => performance.now()))
