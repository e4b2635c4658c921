import { useSyncExternalStore } from 'react'
import { languageOfBrowser, makePreferenceStore, type Preferences } from './preferences'

export const preferences = makePreferenceStore(window.localStorage, languageOfBrowser(navigator.languages))

/** One preference of the person and its setter. */
export function usePreference<K extends keyof Preferences>(
  name: K,
): [Preferences[K], (value: Preferences[K]) => void] {
  const value = useSyncExternalStore(preferences.subscribe, () => preferences.get()[name])

  return [value, (next) => preferences.set({ [name]: next })]
}
