import { useEffect, useState } from 'react'
import { fromBase64Url, sha256 } from './bytes'

/** The fingerprint of a public key as this browser computes it; null until then. */
export function useFingerprint(publicKey: string | undefined): string | null {
  const [fingerprint, setFingerprint] = useState<string | null>(null)
  useEffect(() => {
    if (publicKey) void sha256(fromBase64Url(publicKey)).then(setFingerprint)
  }, [publicKey])
  return fingerprint
}
