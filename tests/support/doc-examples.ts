import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Example = { language: string; text: string }

/** The fenced examples of a page of the documentation, as they are printed. */
export function examplesOf(page: string): Example[] {
  const text = readFileSync(path.resolve(__dirname, '../../docs', page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, body]) => ({
    language,
    text: body,
  }))
}

export type Request = { url: string; headers: Record<string, string>; body: string | undefined }

/** The requests a shell example makes with curl, with its variables filled in. @throws Error for one it cannot read */
export function curlsIn(script: string, variables: Record<string, string>): Request[] {
  const joined = script.replace(/\\\n\s*/g, ' ')
  return [...joined.matchAll(/curl -s ([^|)\n]+)/g)].map(([, line]) => {
    const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, raw, quoted, bare]) =>
      raw === undefined ? filled(quoted ?? bare, variables) : raw,
    )
    const request: Request = { url: words[0], headers: {}, body: undefined }
    for (let at = 1; at < words.length; at += 2) {
      const [option, value] = [words[at], words[at + 1]]
      if (option === '-d') request.body = value
      else if (option === '-H') {
        const [, name, content] = /^([^:]+): (.*)$/.exec(value) ?? []
        request.headers[name] = content
      } else throw new Error(`an example uses curl ${option}`)
    }
    return request
  })
}

function filled(text: string, variables: Record<string, string>): string {
  return text.replace(/\$([A-Z]+)/g, (_, name: string) => {
    if (!(name in variables)) throw new Error(`an example uses $${name}`)
    return variables[name]
  })
}
