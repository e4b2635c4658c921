import type { Language } from '../refusals/languages'

export type MailContent = { subject: string; text: string; html: string }
export type MailTemplate<P> = Record<Language, (params: P) => MailContent>

const templates = new Map<string, MailTemplate<never>>()

/** Makes a mail sayable: one renderer per language, params in, subject, text and html out. */
export function registerMailTemplate<P>(name: string, template: MailTemplate<P>): void {
  templates.set(name, template as MailTemplate<never>)
}

/** @throws Error when no plugin registered the template. */
export function renderMail(name: string, language: Language, params: unknown): MailContent {
  const template = templates.get(name)
  if (!template) throw new Error(`mail template ${name} is not registered`)
  return template[language](params as never)
}

/** For values put into the html of a mail. */
export const escapeHtml = (value: string): string =>
  value.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

/**
 * The house letter: heading, paragraphs, an optional button and a table, with a plain-text twin.
 * All strings are plain text; escaping happens here.
 */
export function letter(content: {
  heading: string
  paragraphs: string[]
  table?: { head: string[]; rows: string[][]; foot?: string[][] }
  button?: { label: string; url: string }
  footer: string
}): { text: string; html: string } {
  const { heading, paragraphs, table, button, footer } = content
  const cells = (row: string[], tag: 'td' | 'th') =>
    row
      .map((cell, index) => {
        const align = index ? 'right' : 'left'
        return `<${tag} style="text-align:${align};padding:6px 8px;border-bottom:1px solid #dfe3e6">${escapeHtml(cell)}</${tag}>`
      })
      .join('')
  const rows = table
    ? [
        `<tr>${cells(table.head, 'th')}</tr>`,
        ...[...table.rows, ...(table.foot ?? [])].map((row) => `<tr>${cells(row, 'td')}</tr>`),
      ].join('')
    : ''
  const html = [
    '<div style="font:15px/1.5 Onest,Arial,sans-serif;color:#16212B;background:#FBFAF7;padding:24px">',
    `<h1 style="font-size:20px;margin:0 0 16px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p style="margin:0 0 12px">${escapeHtml(paragraph)}</p>`),
    rows && `<table style="border-collapse:collapse;width:100%;margin:12px 0">${rows}</table>`,
    button &&
      `<p><a href="${escapeHtml(button.url)}" style="background:#0F6B62;color:#fff;padding:10px 16px;border-radius:6px;text-decoration:none">${escapeHtml(button.label)}</a></p>`,
    `<p style="color:#5b6872;font-size:13px;margin-top:24px">${escapeHtml(footer)}</p></div>`,
  ]
    .filter(Boolean)
    .join('\n')
  const text = [
    heading,
    ...paragraphs,
    ...(table ? [table.head, ...table.rows, ...(table.foot ?? [])].map((row) => row.join(' · ')) : []),
    ...(button ? [`${button.label}: ${button.url}`] : []),
    footer,
  ].join('\n\n')
  return { text, html }
}
