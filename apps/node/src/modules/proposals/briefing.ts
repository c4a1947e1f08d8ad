import type { Section, TableBlock } from '@concert/briefing'
import { textOf } from '../../kernel/briefing-text.ts'
import { columnsOf } from '../../kernel/briefing-columns.ts'
import { isOnEvent, isSince, knownAt } from '../../kernel/briefing-scope.ts'
import type { BriefingView } from '../../kernel/module.ts'
import { proposalsTexts as texts } from './briefing-texts.ts'
import type { DecisionHistory, History } from './histories.ts'
import { readDecisions, readHistories } from './queries.ts'
import { newestOf, silenceCourse, standingOf } from './standing.ts'
import type { ProposalsTables } from './tables.ts'

type View = BriefingView<ProposalsTables>

/**
 * Public decisions since the issue before, and public proposals that were under silence when the last entry had come: on
 * the briefing's event or on none. Where there is neither, nothing is said.
 */
export async function proposalsSections(view: View): Promise<readonly Section[]> {
  return [...(await decisionsSection(view)), ...(await silencesSection(view))]
}

async function decisionsSection(view: View): Promise<Section[]> {
  const decided = (await readDecisions(view))
    .map(({ decision }) => decision)
    .filter(({ adoption }) => isOnEvent(adoption.event, view) && isSince(adoption.index, view))
  if (decided.length === 0) return []
  return [{ id: 'decisions', title: texts.decisions, blocks: [decisionsTable(decided)] }]
}

function decisionsTable(decided: readonly DecisionHistory[]): TableBlock {
  return {
    kind: 'table',
    id: 'decisions',
    caption: texts.decisionsCaption,
    columns: columnsOf(texts, ['number', 'date', 'title']),
    rows: decided.map(({ adoption: { index, body } }) => [
      { value: body.number },
      { period: body.date },
      { entry: index, text: textOf(body.title) },
    ]),
  }
}

async function silencesSection(view: View): Promise<Section[]> {
  const known = knownAt(view)
  const running = (await readHistories(view))
    .filter((history) => isOnEvent(newestOf(history).event, view))
    .filter((history) => standingOf(history, view.directory, known).standing === 'silence')
  if (running.length === 0) return []
  return [{ id: 'silences', title: texts.silences, blocks: [silencesTable(running, view)] }]
}

function silencesTable(running: readonly History[], { directory }: View): TableBlock {
  return {
    kind: 'table',
    id: 'silences',
    caption: texts.silencesCaption,
    columns: columnsOf(texts, ['number', 'title', 'expires']),
    rows: running.map((history) => {
      const { index } = history.silences.at(-1)!.put
      return [
        { value: history.number },
        { entry: index, text: textOf(newestOf(history).body.title) },
        { instant: silenceCourse(history.silences.at(-1)!, directory).expires },
      ]
    }),
  }
}
