import { HttpError } from 'react-admin'
import { preferences } from '../../ui/preferences/usePreference'

/** Sends a file as the body of a request and tells how much of it has gone; fetch cannot tell that. */
export function upload<T>(path: string, file: File, onShare: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.withCredentials = true
    request.responseType = 'json'
    request.setRequestHeader('x-language', preferences.get().language)
    request.setRequestHeader('content-type', 'application/octet-stream')

    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new TypeError('Failed to fetch'))
    request.onload = () => {
      if (request.status < 400) return resolve(request.response as T)
      const refusal = request.response as { message?: string } | null
      reject(new HttpError(refusal?.message ?? request.statusText, request.status, refusal))
    }
    request.send(file)
  })
}
