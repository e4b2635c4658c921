export type RefusalOptions = {
  /** HTTP status; 400 unless told. */
  status?: number
  /** Path of the input field the refusal is about, as `lines.0.quantity`. */
  field?: string
  /** Values for the placeholders of the sentence. */
  params?: Record<string, string | number>
  /** Code of the sentence that says it, where another than the refusal's own fits better. */
  sentence?: string
  /** What the caller needs to act on the refusal, sent as `details`. */
  details?: Record<string, unknown>
}

/** An expected "no": a code, a sentence in the caller's language and, where it helps, a field. */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly field?: string
  readonly params: Record<string, string | number>
  readonly details?: Record<string, unknown>
  readonly sentence?: string

  constructor(code: string, options: RefusalOptions = {}) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.status = options.status ?? 400
    this.field = options.field
    this.params = options.params ?? {}
    this.details = options.details
    this.sentence = options.sentence
  }
}

/** Ends the current use case with a {@link Refusal}. */
export function refuse(code: string, options?: RefusalOptions): never {
  throw new Refusal(code, options)
}

/** Refusals cross the workflow engine serialised, so they are known by shape, not by class. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const candidate = error as Partial<Refusal> | undefined
  if (candidate?.name !== 'Refusal' || typeof candidate.code !== 'string') return undefined
  return new Refusal(candidate.code, candidate)
}
