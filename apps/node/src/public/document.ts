import { markup, safe, type Markup, type Part } from '@concert/charts'
import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import { createHash } from 'node:crypto'
import { siteStyles } from './site-styles.ts'
import { styles } from './styles.ts'

export type Document = {
  readonly lang: Language
  readonly title: string
  readonly head?: Part
  readonly body: Markup
  /** Names the mode on the page itself, so that an exercise looks like one. */
  readonly mode: 'live' | 'sample' | 'exercise'
  /** A page that any server may carry: its policy stands in it, and its forms go to the node at this origin. */
  readonly carried?: { readonly formsTo: string | undefined } | undefined
}

/** A whole page: no script, one inline stylesheet, nothing from elsewhere. */
export function formatDocument({ lang, title, head, body, mode, carried }: Document): string {
  return safe`<!doctype html>
<html lang="${locales[lang]}">
<head>
<meta charset="utf-8">
${carried && policyMeta(carried)}<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}<style>${styleSheet}</style>${carried && siteSheet}
</head>
<body class="${mode}">
${body}</body>
</html>
`.text
}

const styleSheet = markup(styles)
const siteSheet = markup(`<style>${siteStyles}</style>`)

function digestOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** Nothing runs and nothing is fetched; the stylesheets are named by their digests. */
const nothingRuns = `default-src 'none'; style-src ${digestOf(styles)} ${digestOf(siteStyles)}; img-src data:; base-uri 'none'`

/** The same, and forms go nowhere else and no page frames it. */
export const contentSecurityPolicy = `${nothingRuns}; form-action 'self'; frame-ancestors 'none'`

function policyMeta({ formsTo }: NonNullable<Document['carried']>): Markup {
  const targets = formsTo === undefined || formsTo === '' ? "'self'" : `'self' ${formsTo}`
  return safe`<meta http-equiv="content-security-policy" content="${nothingRuns}; form-action ${targets}">
`
}
