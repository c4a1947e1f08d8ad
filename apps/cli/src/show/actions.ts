import type { ActionAnswer, ActionPart, ActionsAnswer, ActionSummary } from '@concert/api'
import { formatTable, plain } from '../table.ts'

export function formatActions({ now, actions }: ActionsAnswer): string {
  const table = formatTable<ActionSummary>(
    [
      { title: 'due', cell: ({ due }) => due },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'parts', cell: ({ parts }) => parts.map(partOf).join(', ') },
      { title: 'title', cell: ({ title }) => title['en'] },
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'id', cell: ({ id }) => id },
    ],
    actions,
  )
  return `${table}\nit is ${now}`
}

function partOf({ state, agency, standing, overdue }: ActionPart): string {
  return `${(state ?? agency)!} ${standing}${overdue ? ' OVERDUE' : ''}`
}

export function formatAction({ now, action }: ActionAnswer): string {
  const { title, standing, due, version, agency, source, label, audience, id } = action
  const from = source === null ? [] : [`from ${[source, ...placeOf(action)].join(' ')}`]
  return [
    `${plain(title['en'] ?? '')}: ${standing}, due ${due}`,
    `version ${version}, by ${agency}; it is ${now}`,
    ...from,
    `${label}, for ${audience}`,
    `id ${id}`,
    ...languages(action.what),
    ...languages(action.measure).map((line) => line.replace('] ', '] measure: ')),
    '',
    formatParts(action.parts),
    ...links('waits for', action.dependencies),
    ...links('waited for by', action.dependents),
    ...saidLines(action),
  ].join('\n')
}

function placeOf({ paragraph, commitment }: ActionAnswer['action']): string[] {
  if (paragraph === undefined) return []
  return commitment === undefined ? [paragraph] : [paragraph, `commitment ${commitment}`]
}

function languages(texts: Readonly<Record<string, string>>): string[] {
  return Object.entries(texts).map(([language, text]) => `[${language}] ${plain(text)}`)
}

function formatParts(parts: readonly ActionPart[]): string {
  return formatTable<ActionPart>(
    [
      { title: 'part of', cell: ({ state, agency }) => state ?? agency },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'overdue', cell: ({ overdue }) => overdue },
      { title: 'expected', cell: ({ expected }) => expected },
      { title: 'since', cell: ({ since }) => since },
      { title: 'entry', right: true, cell: ({ index }) => index?.toString() },
    ],
    parts,
  )
}

function links(name: string, linked: ActionAnswer['action']['dependents']): string[] {
  return linked.map(({ id, standing, title }) => `${name} ${id} (${standing}) ${plain(title['en'] ?? '')}`)
}

function saidLines({ updates, completions, participations }: ActionAnswer['action']): string[] {
  const said = [
    ...updates.map((one) => ({ ...one, line: `${one.progress}: ${plain(one.text)}`, files: one.evidence })),
    ...completions.map((one) => ({
      ...one,
      line: `${one.outcome} ${one.state ?? 'the whole'}${reasonOf(one.reason)}`,
      files: [],
    })),
    ...participations.map((one) => ({
      ...one,
      line: `${one.state} ${one.takesPart ? 'takes part' : 'does not take part'}${reasonOf(one.reason)}`,
      files: [],
    })),
  ].toSorted((a, b) => a.index - b.index)
  return said.flatMap(({ received, agency, index, line, files }) => [
    '',
    `${received} ${agency} (entry ${index}): ${line}`,
    ...files.map(({ name, bytes, sha256 }) => `  ${plain(name)}, ${bytes} bytes, sha256 ${sha256}`),
  ])
}

function reasonOf(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${plain(reason)}`
}
