const PASSED_ON = ['content-type', 'content-disposition']

/** A file of the backend as an answer of the portal. */
export function passedOn(file: Response): Response {
  const headers = new Headers({ 'x-content-type-options': 'nosniff' })
  for (const name of PASSED_ON) {
    const value = file.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(file.body, { headers })
}
