import type { RebuildAnswer } from '../api/types'
import type { RebuildRun } from '../modules/client_profile/entities/rebuild-run'

export const presentRebuild = (run: RebuildRun | null): RebuildAnswer['rebuild'] =>
  run && {
    id: run.id,
    state: run.state,
    interactions_total: Number(run.interactions_total),
    interactions_done: Number(run.interactions_done),
    companies_done: run.companies_done,
    started_at: run.started_at.toISOString(),
    finished_at: run.finished_at?.toISOString() ?? null,
    error: run.error,
  }
