import { parentPort, workerData } from 'node:worker_threads'
import { flagsIn, type ClosedLot } from '../../modules/auctions/domain/screens'

/** The thread in which lots are screened, so that nobody's bid waits behind statistics. */
parentPort?.postMessage(flagsIn(workerData as ClosedLot[]))
