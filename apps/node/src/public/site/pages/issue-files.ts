import type { BriefingFile } from '@concert/api'
import { mediaTypeOf, proofName } from '@concert/briefing'
import { safe, type Markup } from '@concert/charts'
import { languageNames, isLanguage, locales } from '@concert/language'
import type { Scene } from '../scene.ts'
import type { SiteIssue } from '../site-facts.ts'

/** Where a file of an issue stands for good. */
export function issueFilePath(number: number, name: string): string {
  return `briefings/${number}/${name}`
}

/** The issue as it was signed, in the page's language. */
export function issueForm(
  { lang }: Pick<Scene, 'lang'>,
  { files }: SiteIssue,
  form: 'html' | 'pdf',
): BriefingFile | undefined {
  return files.find((file) => file.form === form && file.language === lang)
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
    (file) =>
      safe`<tr><th scope="row"><a href="${link(issueFilePath(number, file.name))}">${file.name}</a><td class="t">${formOf(scene, file)}<td>${texts.issue.bytes(words.formats.number(file.bytes))}<td class="t"><code class="digest">${file.sha256}</code>`,
  )
  const proof = safe`<tr><th scope="row"><a href="${link(issueFilePath(number, proofName(number)))}">${proofName(number)}</a><td class="t">${texts.issue.proof}<td><td class="t">`
  return safe`<div class="wide" role="region" tabindex="0" aria-label="${texts.issue.files}"><table><thead><tr><th scope="col">${texts.issue.file}<th scope="col" class="t">${texts.issue.form}<th scope="col">${texts.issue.size}<th scope="col" class="t">SHA-256<tbody>${rows}${proof}</table></div>
`
}

function formOf({ texts }: Scene, { form, language }: BriefingFile): Markup | string {
  const name = texts.issue.forms[form]
  if (language === null || !isLanguage(language)) return name
  return safe`${name}, <span lang="${locales[language]}">${languageNames[language]}</span>`
}
