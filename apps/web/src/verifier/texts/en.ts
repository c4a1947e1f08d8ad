import { locales, wordsOf } from '@concert/language'
import type { FileCode, FileReport, Finding } from '@concert/verify'
import { check } from '../../texts/en/check.ts'
import { dateIn, languageIn, languagesIn } from './words-for.ts'

const { count, number } = wordsOf(locales.en)
const fileForms = { one: 'file', other: 'files' }
const entryForms = { one: 'entry', other: 'entries' }

type Facts = Finding['facts']

/** Everything that the page "verify" says; what the other languages must have. */
export const en = {
  title: 'Check a briefing',
  lead: 'Your browser computes it itself. Nothing that you choose leaves this device, and this page asks no server for anything: you may save it and open it without a network.',
  language: 'Language',
  save: 'Save this page',
  choose: 'Choose files',
  drop: 'or drop them anywhere on this page',
  which:
    'Take the files of a briefing, as many as you have, and its proof: the file that ends in .proof.json, beside them on the Secretariat’s site. They may have been renamed.',
  key: {
    title: 'Compare the key of the record',
    lead: 'The proof names the key that signs the record. It is worth more when you compare it with one had from elsewhere: from a member state’s own node, from a newspaper, from a colleague.',
    label: 'Key of the record, from elsewhere',
    bad: 'This is not a key of a record: it looks like name+12ab34cd+A….',
  },
  reading: 'Checking …',
  unreadable: (name: string) => `“${name}” cannot be read: a folder has to be opened and its files chosen.`,
  clear: 'Start again',
  verdict: {
    good: (files: number) =>
      `${count(files, { one: 'file is proven: it is', other: 'files are proven: they are' })} unchanged, signed, and in the record.`,
    partly: 'Not every file is proven. Rely on none of those marked below.',
    bad: 'The check failed: do not rely on these files.',
    noProof: 'Nothing is proven yet: the proof is missing.',
    proofAlone: 'The proof holds. Add the files that you want to check.',
  },
  files: 'Your files',
  file: {
    proof: () => 'A proof that holds.',
    attachment: ({ form, attachment }: FileReport) =>
      `Unchanged, as it was signed: ${describe(form) ?? quoted(attachment)}.`,
    changed: ({ attachment, onlyLineEnds }: FileReport) =>
      onlyLineEnds === true
        ? `Only the line ends of ${quoted(attachment)} were changed, as programs do that move a text. Fetch the file again, as it is.`
        : `This is not ${quoted(attachment)} as it was signed: it was changed.`,
    unknown: () =>
      'No proof here names it. It was changed, or it is of something else. A browser that saves a page “complete” changes it: save the file itself.',
    'no-proof': ({ proof }: FileReport) =>
      proof === undefined
        ? 'Its proof is missing: the file that ends in .proof.json, beside the briefing’s other files on the Secretariat’s site.'
        : `Its proof is missing: ${proof}, beside the briefing’s other files on the Secretariat’s site.`,
    unchecked: () => 'It was not checked, for its proof does not hold.',
  } satisfies Record<FileCode, (file: FileReport) => string>,
  issue: {
    title: (issue: number, date: string) => `Briefing ${number(issue)} of ${date}`,
    other: (file: string) => `Statement in “${file}”`,
    organisation: 'Organisation',
    signed: 'Signed',
    by: (agency: string, key: string) => `by ${agency}, with the key ${key}`,
    enrolled: 'The key',
    enrolledAt: (date: string, entry: number) => `in the record since ${date}, entry ${number(entry)}`,
    place: 'In the record',
    at: (index: number, size: number) => `at ${number(index)} of ${number(size)}`,
    figures: 'Figures',
    from: (size: number) => `from the first ${count(size, entryForms)} of the record`,
    given: 'Languages given here',
    missing: 'Files not given',
    none: 'none',
    corrects: (issue: number | undefined) =>
      issue === undefined
        ? 'This issue corrects an earlier one.'
        : `This issue corrects briefing ${number(issue)}.`,
    correctedBy: (issue: number) => `This issue was corrected: use briefing ${number(issue)} in its place.`,
  },
  outcomes: check.outcomes,
  detail: check.detail,
  check: {
    failed: {
      ...check.failed,
      'bundle-form': 'This is not a proof, or it was changed.',
      'log-key': 'The record is not the one whose key you gave.',
      'issue-author': 'It is not an issue of the Secretariat.',
      'issue-point': 'The issue contradicts its place in the record.',
    },
    reasons: check.reasons,
    proven: {
      ...check.proven,
      'log-key': ({ origin }: Facts) => `The record’s key is the one that you gave, of ${String(origin)}.`,
      cosigned: ({ witnesses, names }: Facts) =>
        `${count(Number(witnesses), { one: 'witness', other: 'witnesses' })} that you named cosigned it: ${String(names)}.`,
      'issue-author': ({ agency }: Facts) => `It was issued by the Secretariat (${String(agency)}).`,
      'issue-point': ({ number: issue, date, index, treeSize, size }: Facts) =>
        `It is briefing ${number(Number(issue))} of ${dateIn('en', date)}: in the record at ${number(Number(index))} of ${number(Number(treeSize))}, on the record’s first ${count(Number(size), entryForms)}.`,
      'issue-languages': ({ languages, files, filesGiven }: Facts) =>
        `It was issued in ${languagesIn('en', languages)}, in ${count(Number(files), fileForms)}, of which you gave ${number(Number(filesGiven))}.`,
      'issue-corrects': ({ number: issue }: Facts): string =>
        en.issue.corrects(issue === undefined ? undefined : Number(issue)),
      'issue-corrected': ({ number: issue }: Facts): string => en.issue.correctedBy(Number(issue)),
    },
    notProven: {
      ...check.notProven,
      'log-key': () =>
        'That this is the Secretariat’s record: its key was taken from the proof, and not compared with one had from elsewhere.',
      attachment: ({ name }: Facts) => `That a file of yours is “${String(name)}”: it was not given.`,
      'no-later-correction': () => 'That no later issue corrects it: look at the Secretariat’s site.',
      'same-log-for-all': ({ witnesses }: Facts): string =>
        Number(witnesses) > 0
          ? 'That other readers are shown the same record: only the record and all those witnesses together could show another.'
          : 'That other readers are shown the same record: no witness that is known here cosigned it.',
      'issue-forms-agree': () =>
        'That the language versions and forms say the same: the Secretariat states it by signing all of them.',
      'issue-recomputed': ({ size }: Facts) =>
        `That the figures follow from the first ${count(Number(size), entryForms)} of the record: “concert verify --recompute” computes them anew.`,
    },
  },
}

function describe(form: FileReport['form']): string | undefined {
  if (form === undefined) return undefined
  const what = { html: 'page', pdf: 'PDF', json: 'figures (JSON)', csv: 'figures (CSV)', cap: 'alert (CAP)' }
  const language = form.language === undefined ? '' : `, ${languageIn('en', form.language)}`
  return `briefing ${number(form.number)}, ${what[form.form]}${language}`
}

function quoted(name: string | undefined): string {
  return `“${name ?? ''}”`
}

export type VerifierTexts = typeof en
