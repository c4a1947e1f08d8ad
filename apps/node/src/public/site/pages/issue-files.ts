import { formName, mediaTypeOf, proofName } from '@concert/briefing'
import { safe, type Markup } from '@concert/charts'
import { languageNames, isLanguage, locales } from '@concert/language'
import type { Attachment } from '@concert/statement'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'

/** Where a file of an issue stands for good. */
export function issueFilePath(number: number, name: string): string {
  return `briefings/${number}/${name}`
}

/** The issue as it was signed, in the page's language. */
export function issueForm(
  { lang }: Pick<Scene, 'lang'>,
  { number, files }: SiteIssue,
  form: 'html' | 'pdf',
): Attachment | undefined {
  const name = formName(number, form, lang)
  return files.find((file) => file.name === name)
}

/** The ways to read an issue, in the page's language. */
export function readingLinks(scene: Scene, issue: SiteIssue): Markup {
  const { texts, link } = scene
  const links = (['html', 'pdf'] as const).flatMap((form) => {
    const file = issueForm(scene, issue, form)
    if (file === undefined) return []
    return [
      safe`<li><a href="${link(issueFilePath(issue.number, file.name))}" type="${mediaTypeOf(form)}">${texts.issue.forms[form]}</a>`,
    ]
  })
  return safe`${links}`
}

/** Every file of an issue with its size and digest, and the bundle that proves them all. */
export function fileList(scene: Scene, { number, files }: SiteIssue): Markup {
  const { texts, link, words } = scene
  const rows = files.map(
    ({ name, bytes, sha256 }) =>
      safe`<tr><th scope="row"><a href="${link(issueFilePath(number, name))}">${name}</a><td class="t">${formOf(scene, number, name)}<td>${texts.issue.bytes(words.formats.number(bytes))}<td class="t"><code class="digest">${sha256}</code>`,
  )
  const proof = safe`<tr><th scope="row"><a href="${link(issueFilePath(number, proofName(number)))}">${proofName(number)}</a><td class="t">${texts.issue.proof}<td><td class="t">`
  return safe`<div class="wide" role="region" tabindex="0" aria-label="${texts.issue.files}"><table><thead><tr><th scope="col">${texts.issue.file}<th scope="col" class="t">${texts.issue.form}<th scope="col">${texts.issue.size}<th scope="col" class="t">SHA-256<tbody>${rows}${proof}</table></div>
`
}

function formOf({ texts }: Scene, number: number, name: string): Markup | string {
  const [language, ending] = endingOf(number, name)
  const form = texts.issue.forms[ending]
  if (language === undefined || !isLanguage(language)) return form
  return safe`${form}, <span lang="${locales[language]}">${languageNames[language]}</span>`
}

/** The language and the form that a file's name tells: `briefing-7.ru.pdf`, `briefing-7.cap.xml`. */
function endingOf(
  number: number,
  name: string,
): [string | undefined, 'html' | 'pdf' | 'json' | 'csv' | 'cap'] {
  if (name.endsWith('.cap.xml')) return [undefined, 'cap']
  const parts = name.slice(`briefing-${number}.`.length).split('.')
  const ending = parts.at(-1) as 'html' | 'pdf' | 'json' | 'csv'
  return [parts.length > 1 ? parts[0] : undefined, ending]
}
