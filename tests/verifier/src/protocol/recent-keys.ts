import type { Command } from '../contract'

const GENERATION = 10_000

/** The keys of the latest commands: a client that repeats a command does so within moments. */
export class RecentKeys {
  private older = new Set<string>()
  private newer = new Set<string>()

  /** Whether this person has used this key among the last 10,000 commands at least; notes it. */
  isRepeated({ key, actor }: Command): boolean {
    if (key === undefined) return false
    const own = `${actor?.person_id}|${key}`
    if (this.newer.has(own) || this.older.has(own)) return true
    if (this.newer.size === GENERATION) {
      this.older = this.newer
      this.newer = new Set()
    }
    this.newer.add(own)
    return false
  }
}
