import { alertName, formName, mediaTypeOf, type CommonForm, type LanguageForm } from '@concert/briefing'
import { languageNames, type Sentence } from '@concert/language'
import type { Attachment, Language } from '@concert/statement'
import { briefingsSay } from './rule-texts.ts'

/** What a file of an issue is, by its name; nothing else is attached to one. */
export type IssueFile = {
  readonly form: LanguageForm | CommonForm
  /** Null where the file is the same for all languages. */
  readonly language: Language | null
  readonly mediaType: string
}

const languages = Object.keys(languageNames) as Language[]
/** As many attachments as a statement has. */
const mostAlerts = 16

/** Every name that a file of the issue may have. */
export function issueFiles(number: number): ReadonlyMap<string, IssueFile> {
  const written = (form: LanguageForm): [string, IssueFile][] =>
    languages.map((language) => [formName(number, form, language), fileOf(form, language)])
  const alerts = Array.from({ length: mostAlerts }, (_, at): [string, IssueFile] => [
    alertName(number, at),
    fileOf('cap'),
  ])
  const shared = (form: CommonForm): [string, IssueFile] => [formName(number, form), fileOf(form)]
  return new Map([...written('html'), ...written('pdf'), shared('json'), shared('csv'), ...alerts])
}

function fileOf(form: LanguageForm | CommonForm, language: Language | null = null): IssueFile {
  return { form, language, mediaType: mediaTypeOf(form) }
}

/** What is wrong with the files of an issue: every form in every language, each once; alerts only where there are some. */
export function issueFileFaults(
  attached: readonly Attachment[],
  number: number,
  written: readonly Language[],
): Sentence[] {
  const known = issueFiles(number)
  const wanted = [...known].filter(
    ([, { form, language }]) => form !== 'cap' && (language === null || written.includes(language)),
  )
  const names = attached.map(({ name }) => name)
  return [
    ...wanted.filter(([name]) => !names.includes(name)).map(([name]) => briefingsSay.fileMissing(name)),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => briefingsSay.fileTwice(name)),
    ...attached.flatMap(({ name, mediaType }) => strangeness(name, mediaType, known.get(name), number)),
  ]
}

function strangeness(
  name: string,
  mediaType: string,
  known: IssueFile | undefined,
  number: number,
): Sentence[] {
  if (known === undefined) return [briefingsSay.fileStrange({ name, number })]
  if (known.mediaType === mediaType) return []
  return [briefingsSay.fileMediaType({ name, mediaType: known.mediaType })]
}
