import { useEffect, useRef } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Runs the action on a plain key anywhere but in a field, or on Ctrl/⌘ with the key everywhere. */
export function useHotkey(key: string, action: () => void, { command = false } = {}): void {
  const latest = useRef(action)

  useEffect(() => {
    latest.current = action
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const withCommand = event.ctrlKey || event.metaKey
      if (event.key.toLowerCase() !== key || withCommand !== command || event.altKey) return
      if (!command && isTyping(event.target)) return
      event.preventDefault()
      latest.current()
    }

    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [key, command])
}
