import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { isUnderWay } from '../../../modules/imports/domain'
import { isHeld } from '../../../imports/own-client'
import { wireReconciliation } from '../../../imports/report'
import type { ImportRun } from '../../../imports/run-record'
import type { Language } from '../../../refusals/languages'
import { translate } from '../../../refusals/messages'

/** A run as the console sees it: sentences instead of codes, no paths of the server. */
export async function shapeImport(db: Knex, run: ImportRun, language: Language) {
  const { file_path: _path, file_sha256: _sha256, cancel_requested, refusal, examination, ...facts } = run
  const { reconciliation } = run
  const isAtWork = await isHeld(db, run.id)
  const say = (code: string, params: Record<string, string | number>) =>
    translate(language, code, params) ?? code
  return {
    ...facts,
    reconciliation: reconciliation && wireReconciliation(reconciliation),
    is_canceling: cancel_requested,
    /** Some process is at it: reading, examining, writing or undoing. */
    is_at_work: isAtWork,
    /** Work that nobody does any more: the process died, and the run can be taken up again. */
    is_interrupted: isUnderWay(run.state) && !isAtWork,
    refusal: refusal && { ...refusal, message: say(refusal.code, refusal.params) },
    examination: examination && {
      ...examination,
      reconciliation: examination.reconciliation && wireReconciliation(examination.reconciliation),
      obstacles: examination.obstacles.map((obstacle) => ({
        ...obstacle,
        message: say(obstacle.code, { ...obstacle.params, count: obstacle.count }),
      })),
    },
  }
}
