import type { Issue } from './files-report.ts'
import type { Findings } from './findings.ts'
import type { OpenedBundle } from './open-bundle.ts'
import { quoted, VerifyError } from './verify-error.ts'

type Proven = NonNullable<OpenedBundle['proven']>

/** What makes a proven statement an issue of a briefing, what the files tell of it, and what only others can tell. */
export function checkIssue(findings: Findings, { said, history, tree }: Proven, issue: Issue): void {
  const { by } = said.statement
  findings.want('issue-author', () => {
    if (by !== history.before.secretariat)
      throw new VerifyError('not-entitled', `${by} issued it, and the Secretariat is another agency`)
    const { en: name = by } = issue.secretariat
    return [`It was issued by ${quoted(name)}, which is the Secretariat (${by}).`, { agency: by, name }]
  })
  addPoint(findings, issue, tree.size)
  addLanguages(findings, issue)
  addCorrections(findings, issue)
  findings.add(
    'issue-forms-agree',
    'not-proven',
    'That its language versions and its forms say the same: the Secretariat states it by its signature over all of them.',
  )
  findings.add(
    'issue-recomputed',
    'not-proven',
    `That its figures follow from the first ${issue.size} entries of the record: "concert verify --recompute" computes them anew.`,
    { size: issue.size },
  )
}

/** The figures follow from entries before the issue's own. */
function addPoint({ want, list }: Findings, issue: Issue, treeSize: number): void {
  const { number, date, event, size } = issue
  const index = Number(list.find(({ code }) => code === 'statement-included')?.facts['index'])
  want('issue-point', () => {
    if (size > index)
      throw new VerifyError('conflict', `its figures are of ${size} entries, and it is itself entry ${index}`)
    return [
      `It is briefing ${number} of ${date}${event === undefined ? '' : ` on ${event}`}: in the record at ${index} of ${treeSize}, on the record's first ${size} entries.`,
      { number, date, ...(event === undefined ? {} : { event }), size, index, treeSize },
    ]
  })
}

function addLanguages({ add }: Findings, { languages, common }: Issue): void {
  const isGiven = ({ forms }: Issue['languages'][number]): boolean => forms.some(({ given }) => given)
  const of = (list: Issue['languages']): string => list.map(({ language }) => language).join(', ')
  const given = of(languages.filter(isGiven))
  const missing = of(languages.filter((one) => !isGiven(one)))
  const forms = [...languages.flatMap((one) => one.forms), ...common]
  const facts = {
    languages: of(languages),
    given,
    missing,
    files: forms.length,
    filesGiven: forms.filter((one) => one.given).length,
  }
  add(
    'issue-languages',
    'proven',
    `It was issued in ${facts.languages}, in ${facts.files} files. Given: ${facts.filesGiven} files, of the language versions ${given === '' ? 'none' : given}${missing === '' ? '' : `; not given: ${missing}`}.`,
    facts,
  )
}

function addCorrections({ add }: Findings, { corrects, correctedBy }: Issue): void {
  if (corrects !== undefined)
    add(
      'issue-corrects',
      'proven',
      `It corrects an earlier issue, ${corrects.number === undefined ? `the statement ${quoted(corrects.id)}, whose proof is not among the files` : `briefing ${corrects.number}`}.`,
      { id: corrects.id, ...(corrects.number === undefined ? {} : { number: corrects.number }) },
    )
  if (correctedBy !== undefined)
    add(
      'issue-corrected',
      'proven',
      `It was corrected later: use briefing ${correctedBy.number}, which is among the files, in its place.`,
      { id: correctedBy.id, number: correctedBy.number },
    )
}
