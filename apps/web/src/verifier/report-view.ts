import { formatsOf, nameIn } from '@concert/language'
import type { Language } from '@concert/statement'
import {
  formatFilesReport,
  type FilesReport,
  type Finding,
  type Issue,
  type ProofReport,
} from '@concert/verify'
import { findingInWords } from '../modules/record/checking/finding-in-words.ts'
import { element } from './element.ts'
import { textsOf } from './texts-of.ts'
import type { VerifierTexts } from './texts/en.ts'
import { dateIn, languagesIn } from './texts/words-for.ts'

const marks = { proven: '✓', failed: '✗', 'not-proven': '–' } as const

/** Everything that was found: of each file, of each proof, and the checker's own words. */
export function reportView(report: FilesReport, language: Language): readonly HTMLElement[] {
  const texts = textsOf[language]
  return [
    element('h2', {}, texts.files),
    element(
      'ul',
      { class: 'lines' },
      ...report.files.map((file) =>
        line(
          file.outcome,
          // The mark alone is not heard.
          element('span', { class: 'heard' }, `${texts.outcomes[file.outcome]}: `),
          element('strong', {}, file.name),
          ' ',
          texts.file[file.code](file),
        ),
      ),
    ),
    ...report.proofs.map((proof) => proofView(proof, language)),
    element(
      'details',
      {},
      element('summary', {}, texts.detail),
      element('pre', { lang: 'en', tabindex: '0' }, formatFilesReport(report)),
    ),
  ]
}

/** What can be said in one sentence of all that was given. */
export function verdictOf({ ok, files, proofs }: FilesReport, { verdict }: VerifierTexts): string {
  const attachments = files.filter(({ code }) => code === 'attachment').length
  if (ok) return attachments === 0 ? verdict.proofAlone : verdict.good(attachments)
  if (proofs.length === 0) return verdict.noProof
  return attachments === 0 || proofs.some((proof) => !proof.ok) ? verdict.bad : verdict.partly
}

function proofView(proof: ProofReport, language: Language): HTMLElement {
  const texts = textsOf[language]
  const { issue, file, findings } = proof
  const title =
    issue === undefined
      ? texts.issue.other(file)
      : texts.issue.title(issue.number, dateIn(language, issue.date))
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...(issue === undefined ? [] : correctionsOf(issue, texts)),
    ...(issue === undefined || !proof.ok ? [] : [factsOf(proof, issue, language)]),
    ...(['failed', 'proven', 'not-proven'] as const).flatMap((outcome) =>
      outcomeView(outcome, findings, texts),
    ),
  )
}

function correctionsOf({ corrects, correctedBy }: Issue, { issue }: VerifierTexts): HTMLElement[] {
  return [
    ...(correctedBy === undefined
      ? []
      : [element('p', { class: 'alarm' }, issue.correctedBy(correctedBy.number))]),
    ...(corrects === undefined ? [] : [element('p', {}, issue.corrects(corrects.number))]),
  ]
}

/** The few things that a reader wants first. */
function factsOf({ signer, index }: ProofReport, issue: Issue, language: Language): HTMLElement {
  const texts = textsOf[language].issue
  const { dayOf, timeOf } = formatsOf(language)
  const tags = issue.languages
    .filter(({ forms }) => forms.some(({ given }) => given))
    .map((one) => one.language)
  const missing = [...issue.languages.flatMap(({ forms }) => forms), ...issue.common]
    .filter(({ given }) => !given)
    .map(({ name }) => name)
  const facts: (readonly [string, string])[] = [
    [texts.organisation, nameIn(issue.organisation, language)],
    ...(signer === undefined
      ? []
      : ([
          [texts.signed, texts.by(nameIn(issue.secretariat, language), signer.keyid)],
          [
            texts.enrolled,
            texts.enrolledAt(
              `${dayOf(signer.enrolledAt)}, ${timeOf(signer.enrolledAt)} UTC`,
              signer.enrolledIndex,
            ),
          ],
        ] as const)),
    [texts.place, texts.at(index ?? 0, issue.treeSize)],
    [texts.figures, texts.from(issue.size)],
    [texts.given, languagesIn(language, tags.join(', ')) || texts.none],
    [texts.missing, missing.join(', ') || texts.none],
  ]
  return element(
    'dl',
    {},
    ...facts.map(([term, fact]) => element('div', {}, element('dt', {}, term), element('dd', {}, fact))),
  )
}

/** The files' own lines tell of the attachments already. */
function outcomeView(
  outcome: Finding['outcome'],
  findings: readonly Finding[],
  texts: VerifierTexts,
): HTMLElement[] {
  const found = findings.filter((one) => one.outcome === outcome && one.code !== 'attachment')
  if (found.length === 0) return []
  return [
    element('h3', {}, texts.outcomes[outcome]),
    element('ul', { class: 'lines' }, ...found.map((one) => line(outcome, findingInWords(one, texts)))),
  ]
}

function line(outcome: Finding['outcome'], ...content: (Node | string)[]): HTMLElement {
  return element(
    'li',
    { 'data-outcome': outcome },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, marks[outcome]),
    element('span', {}, ...content),
  )
}
