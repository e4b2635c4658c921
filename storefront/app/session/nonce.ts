import { createContext, useContext } from 'react'

/** The nonce under which this page may run its own inline scripts and styles. */
export const NonceContext = createContext<string | undefined>(undefined)

export const useNonce = () => useContext(NonceContext)
