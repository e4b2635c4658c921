import { useTranslate } from 'react-admin'

/**
 * Words for what a kind of import names itself: fields, verdicts, reasons, phases. A kind may come from a plugin the
 * console does not know; its own word stands then, with spaces for underscores.
 */
export function useWords() {
  const translate = useTranslate()
  const say = (group: string) => (code: string) =>
    translate(`imports.${group}.${code.replaceAll(' ', '_')}`, { _: code.replaceAll('_', ' ') })

  return {
    kind: say('kind'),
    field: say('field'),
    verdict: say('verdict'),
    reason: say('reason'),
    phase: say('phase'),
    measure: say('measure'),
  }
}
