import type { Block, Cell, Section, Text } from '@concert/briefing'
import { protocolRank, type AgencyId, type Bodies } from '@concert/statement'
import { agencyName, asSaid, textOf } from '../../../kernel/briefing-text.ts'
import { columnsOf } from '../../../kernel/briefing-columns.ts'
import type { BriefingView } from '../../../kernel/module.ts'
import { readAssessments, type Assessment } from '../queries.ts'
import type { ThreatsTables } from '../tables.ts'
import { assessmentsTexts as texts } from './assessments-texts.ts'

type View = BriefingView<ThreatsTables>
type Body = Bodies['threats.assessment']

/** Assessments that stand, by whoever made them, with their results; an assessment is its author’s. */
export async function assessmentsSection(view: View): Promise<Section> {
  const all = await readAssessments(view, { event: view.event })
  const place = protocolRank(view.directory)
  const rank = ({ agency }: Assessment): number => {
    const state = view.directory.agencies.get(agency as AgencyId)?.state
    return state === undefined ? -1 : place(state)
  }
  const standing = all
    .filter(({ replacedBy }) => replacedBy === undefined)
    .toSorted((a, b) => rank(a) - rank(b) || a.index - b.index)
  return {
    id: 'assessments',
    title: texts.title,
    blocks: standing.length === 0 ? [] : [assessmentsTable(standing, view), ...summaries(standing, view)],
  }
}

function assessmentsTable(standing: readonly Assessment[], view: View): Block {
  return {
    kind: 'table',
    id: 'assessments',
    caption: texts.caption,
    columns: columnsOf(texts, ['by', 'of', 'what', 'result', 'confidence', 'reason']),
    rows: standing.flatMap((assessment) => rowsOf(assessment, view)),
  }
}

/** One for the decision instrument, and one for each scope of the risk. */
function rowsOf(assessment: Assessment, view: View): Cell[][] {
  const { annex2, risks = [] } = JSON.parse(assessment.body) as Body
  const first: Cell[] = [
    { entry: assessment.index, text: agencyName(assessment.agency, view.directory) },
    { text: stateName(assessment.state, view) },
  ]
  const instrument: Cell[][] =
    annex2 === undefined
      ? []
      : [
          [
            ...first,
            { text: texts.instrument },
            { text: texts.results[annex2.result] },
            { text: texts.none },
            { text: texts.none },
          ],
        ]
  const characterised = risks.map(({ scope, question, risk, confidence, likelihood }): Cell[] => [
    ...first,
    { text: asSaid(question) },
    { text: texts.risk(risk, scope) },
    { text: texts.levels[confidence.level] },
    { text: asSaid(likelihood.reason) },
  ])
  return [...instrument, ...characterised]
}

function summaries(standing: readonly Assessment[], view: View): Block[] {
  return standing.flatMap(({ body, agency }): Block[] => {
    const { summary } = JSON.parse(body) as Body
    if (summary === undefined) return []
    return [{ kind: 'paragraph', text: texts.summary(agencyName(agency, view.directory), summary) }]
  })
}

function stateName(state: string | null, { directory }: View): Text {
  if (state === null) return texts.wherever
  const names = [...directory.states.values()].find((one) => one.state === state)?.names
  return names === undefined ? asSaid(state) : textOf(names)
}
