import { createHash } from 'node:crypto'
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from '@medusajs/framework/http'
import { Refusal } from '../refusals/refusal'
import { pgConnection } from './pg-connection'

type StoredAnswer = { request_hash: string; status: number | null; answer: unknown; stale: boolean }

/** An unanswered claim older than this belongs to a dead process and may be taken over. */
const CLAIM_EXPIRES_AFTER = '60 seconds'

/**
 * Middleware for POSTs that must happen once. A repeated `Idempotency-Key` of the same actor gets the stored
 * answer; with another body it is refused (`idempotency_key_reused`, 422); while the first is still running,
 * `idempotency_in_progress` (409). Only answers below 500 are kept: a failure may be retried.
 */
export function idempotent() {
  return async (req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const key = req.get('idempotency-key')
    if (!key) return next()
    const db = pgConnection(req.scope)
    const scope = `${req.auth_context?.actor_id ?? 'public'} ${req.method} ${req.originalUrl.split('?')[0]}`
    const hash = createHash('sha256')
      .update(JSON.stringify(req.body ?? {}))
      .digest('hex')
    const id = createHash('sha256').update(`${scope}\n${key}`).digest('hex')

    const claim = await db.raw(
      `insert into idempotency_key (id, scope, request_hash) values (?, ?, ?)
       on conflict (id) do nothing returning id`,
      [id, scope, hash],
    )
    if (!claim.rows.length) {
      const stored: StoredAnswer | undefined = (
        await db.raw(
          `select request_hash, status, answer, created_at < now() - interval '${CLAIM_EXPIRES_AFTER}' as stale
           from idempotency_key where id = ?`,
          [id],
        )
      ).rows[0]
      if (stored && stored.request_hash !== hash)
        return next(new Refusal('idempotency_key_reused', { status: 422 }))
      if (stored?.status)
        return void res.status(stored.status).set('idempotency-replayed', 'true').json(stored.answer)
      if (stored && !stored.stale) return next(new Refusal('idempotency_in_progress', { status: 409 }))
    }

    const send = res.json.bind(res)
    res.json = ((body: unknown) => {
      const settle =
        res.statusCode < 500
          ? db.raw('update idempotency_key set status = ?, answer = ? where id = ?', [
              res.statusCode,
              JSON.stringify(body ?? null),
              id,
            ])
          : db.raw('delete from idempotency_key where id = ? and status is null', [id])
      settle.then(
        () => send(body),
        () => send(body),
      )
      return res
    }) as typeof res.json
    next()
  }
}
