import { useSyncExternalStore } from 'react'

/** A flag that anything may turn and one component watches: dialogs opened from several places. */
export function makeSwitch() {
  let isOn = false
  const listeners = new Set<() => void>()

  const set = (next: boolean): void => {
    isOn = next
    listeners.forEach((tell) => tell())
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }

  return {
    on: () => set(true),
    off: () => set(false),
    use: () => useSyncExternalStore(subscribe, () => isOn),
  }
}
