import type { Command } from '../contract'

const GENERATION = 10_000

type KeysByPerson = Map<string | undefined, Set<string>>

/** The keys of the latest commands: a client that repeats a command does so within moments. */
export class RecentKeys {
  private older: KeysByPerson = new Map()
  private newer: KeysByPerson = new Map()
  private count = 0

  /** Whether this person has used this key among the last 10,000 commands at least; notes it. */
  isRepeated({ key, actor }: Command): boolean {
    if (key === undefined) return false
    const person = actor?.person_id
    const own = this.newer.get(person)
    if (own?.has(key) || this.older.get(person)?.has(key)) return true
    if (this.count === GENERATION) {
      this.older = this.newer
      this.newer = new Map()
      this.count = 0
    }
    this.note(person, key)
    return false
  }

  private note(person: string | undefined, key: string): void {
    const own = this.newer.get(person)
    if (own) own.add(key)
    else this.newer.set(person, new Set([key]))
    this.count += 1
  }
}
