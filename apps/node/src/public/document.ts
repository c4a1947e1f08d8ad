import { markup, safe, type Markup, type Part } from '@concert/charts'
import { locales } from '@concert/language'
import type { Language } from '@concert/statement'
import { createHash } from 'node:crypto'
import { styles } from './styles.ts'

export type Document = {
  readonly lang: Language
  readonly title: string
  readonly head?: Part
  readonly body: Markup
  /** Names the mode on the page itself, so that an exercise looks like one. */
  readonly mode: 'live' | 'sample' | 'exercise'
}

/** A whole page: no script, one inline stylesheet, nothing from elsewhere. */
export function formatDocument({ lang, title, head, body, mode }: Document): string {
  return safe`<!doctype html>
<html lang="${locales[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${head}<style>${styleSheet}</style>
</head>
<body class="${mode}">
${body}</body>
</html>
`.text
}

const styleSheet = markup(styles)
const styleDigest = createHash('sha256').update(styles).digest('base64')

/** Nothing runs, nothing is fetched, forms go nowhere else; the one stylesheet is named by its digest. */
export const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${styleDigest}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
