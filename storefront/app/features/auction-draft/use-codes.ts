import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import type { Code } from './codes'

const TYPING_PAUSE_MS = 200
const known = new Map<string, Promise<Code[]>>()

const read = (kind: string, q: string): Promise<Code[]> => {
  const address = `/auction-codes?${new URLSearchParams({ kind, q })}`
  const asked =
    known.get(address) ??
    fetch(address)
      .then(async (answer) => (answer.ok ? ((await answer.json()) as { codes: Code[] }).codes : []))
      .catch(() => [])
  known.set(address, asked)
  return asked
}

/** Codes that match what is typed; asked once per word and page. */
export function useCodes(kind: 'cpv' | 'units', text: string, isAsked = true): Code[] {
  const [q] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const [codes, setCodes] = useState<Code[]>([])
  useEffect(() => {
    let isOver = false
    if (isAsked) void read(kind, q).then((found) => !isOver && setCodes(found))
    return () => {
      isOver = true
    }
  }, [kind, q, isAsked])
  return codes
}
