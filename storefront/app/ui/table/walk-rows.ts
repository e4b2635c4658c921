import type { KeyboardEvent } from 'react'

/** Up and down walk along the rows' links; Enter opens the one in focus, as any link. */
export function walkRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')]
  const position = links.indexOf(document.activeElement as HTMLElement)
  if (position === -1) return
  event.preventDefault()
  links[position + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
}
