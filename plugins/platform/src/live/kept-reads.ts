import type { MedusaContainer } from '@medusajs/framework/types'
import { listeningSince, subscribeLive } from './hub'

type Kept<T> = { version: string; value: Promise<T> }

/**
 * What was read from tables, kept until one of them tells that it changed (`tellChanges` of the same topic).
 * Reading anew begins before the version is taken for granted, so a change in the middle of it is not missed; and
 * while changes may be missing, because the listening connection is away or silent, nothing kept is used. At most
 * `limit` answers are kept, the least used are forgotten.
 */
export class KeptReads<T> {
  private readonly kept = new Map<string, Kept<T>>()
  private changes: number | undefined

  constructor(
    private readonly topic: string,
    private readonly limit: number,
  ) {}

  /** The answer under `key`; `read` is asked when none is kept. The answer is shared: do not change it. */
  get(container: MedusaContainer, key: string, read: () => Promise<T>): Promise<T> {
    const version = this.version(container)
    if (version === undefined) return read()
    const known = this.kept.get(key)
    if (known?.version === version) return this.keep(key, known)
    return this.keep(key, { version, value: read() })
  }

  private version(container: MedusaContainer): string | undefined {
    if (this.changes === undefined) {
      this.changes = 0
      subscribeLive(container, [this.topic], () => void this.changes!++)
    }
    const connection = listeningSince()
    return connection === undefined ? undefined : `${connection}.${this.changes}`
  }

  private keep(key: string, entry: Kept<T>): Promise<T> {
    this.kept.delete(key)
    this.kept.set(key, entry)
    if (this.kept.size > this.limit) this.kept.delete(this.kept.keys().next().value!)
    entry.value.catch(() => this.kept.get(key) === entry && this.kept.delete(key))
    return entry.value
  }
}
