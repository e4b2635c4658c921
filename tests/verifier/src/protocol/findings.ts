/** Something in a protocol that is not as it must be. */
export type Finding = { line: number; seq: number | null; what: string; expected: string; found: string }

/** More findings say nothing new. */
export const MOST_FINDINGS = 100

/** Collects findings; the first is the one to look at. */
export class Findings {
  readonly list: Finding[] = []

  add(finding: Finding): void {
    if (this.list.length < MOST_FINDINGS) this.list.push(finding)
  }
}
