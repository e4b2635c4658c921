import { deserialize, serialize } from 'node:v8'
import type { ClientBase } from 'pg'
import { fold, FOLD_VERSION } from '../domain/fold/fold'
import { emptyHistory, type Entry, type History } from '../domain/fold/history'
import type { Position } from './read-entries'

/** A company this large keeps its history folded up to a day ago, so that only the tail is read again. */
const CHECKPOINT_FROM = 5_000
/** A longer tail than this is folded into the next checkpoint. */
const LONGEST_TAIL = 2_000
/** Entries that arrive late by less than this do not spoil the checkpoint. */
const CHECKPOINT_AGE_MS = 86_400_000

export interface Checkpoint {
  through: Position
  history: History
}

/** What the last projection knew of a company's size. */
export interface KnownSize {
  count: number
  last_at: number
}

export const isLarge = ({ count }: KnownSize): boolean => count >= CHECKPOINT_FROM

/** Folds entries as they come, and packs the history on the way where a checkpoint is due. */
export class CheckpointingFold {
  private last: Entry | null = null
  private readonly border: number
  packed: { at: number; id: string; history: Buffer } | null = null

  constructor(
    readonly company_id: string,
    known: KnownSize | undefined,
    readonly history: History = emptyHistory(),
  ) {
    const isDue = known !== undefined && isLarge(known) && known.count - history.count > LONGEST_TAIL
    this.border = isDue ? known.last_at - CHECKPOINT_AGE_MS : -Infinity
  }

  add(entry: Entry): void {
    if (this.last && !this.packed && this.last.at <= this.border && entry.at > this.border) {
      this.packed = { at: this.last.at, id: this.last.id, history: serialize(this.history) }
    }
    fold(this.history, entry)
    this.last = entry
  }
}

/** The usable checkpoint of a company: of this fold's version, and before the oldest entry that is new. */
export async function readCheckpoint(
  client: ClientBase,
  companyId: string,
  since: string,
): Promise<Checkpoint | null> {
  const { rows } = await client.query<{ at: string; id: string; history: Buffer }>(
    `select through_at::text as at, through_id as id, history from client_profile.checkpoint
     where company_id = $1 and fold_version = $2 and through_at < $3`,
    [companyId, FOLD_VERSION, since],
  )
  if (!rows.length) return null
  const { at, id, history } = rows[0]
  return { through: { at, id }, history: deserialize(history) as History }
}

/** Stores what a fold has packed, if it has. */
export async function keepCheckpoint(
  client: ClientBase,
  { company_id, packed }: CheckpointingFold,
): Promise<void> {
  if (!packed) return
  await client.query(
    `insert into client_profile.checkpoint (company_id, fold_version, through_at, through_id, history)
     values ($1, $2, $3, $4, $5)
     on conflict (company_id) do update set fold_version = excluded.fold_version,
       through_at = excluded.through_at, through_id = excluded.through_id, history = excluded.history`,
    [company_id, FOLD_VERSION, new Date(packed.at), packed.id, packed.history],
  )
}
