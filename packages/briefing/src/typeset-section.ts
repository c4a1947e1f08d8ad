import type { Briefing } from './briefing.ts'
import { alertName, formName } from './form-names.ts'
import { alertsOf } from './alerts-of.ts'
import type { Draw } from './draw.ts'
import type { FormWords } from './form-words.ts'
import { breakable } from './readable.ts'
import type { AlertBlock, Block, Section } from './section.ts'
import { setParagraphs, type Paragraph } from './set-paragraphs.ts'
import { typesetChart, type SetChart } from './typeset-chart.ts'
import { typesetTable, type SetTable } from './typeset-table.ts'

export type SetSection = {
  readonly title: string
  /** The editor's words. */
  readonly notes: readonly Paragraph[]
  readonly blocks: readonly SetBlock[]
}

type SetBlock =
  | { readonly kind: 'paragraphs'; readonly paragraphs: readonly Paragraph[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | SetTable
  | SetChart
  | {
      readonly kind: 'alert'
      readonly heading: string
      readonly paragraphs: readonly Paragraph[]
      readonly file: string
    }

/** What a section is set from. */
export type Setting = { readonly briefing: Briefing; readonly words: FormWords; readonly draw: Draw }

export function typesetSection({ id, title, blocks }: Section, key: string, setting: Setting): SetSection {
  const { briefing, words } = setting
  const notes = setParagraphs(briefing.words[words.language]?.notes[id] ?? '')
  const set = blocks.map((block, at) => setBlock(block, `${key}-${at + 1}`, setting))
  const empty = { kind: 'paragraphs', paragraphs: [[words.texts.empty]] } as const
  return {
    title: breakable(words.say(title)),
    notes,
    blocks: set.length === 0 && notes.length === 0 ? [empty] : set,
  }
}

function setBlock(block: Block, id: string, setting: Setting): SetBlock {
  const { briefing, words, draw } = setting
  switch (block.kind) {
    case 'paragraph':
      return { kind: 'paragraphs', paragraphs: setParagraphs(words.say(block.text)) }
    case 'list':
      return { kind: 'list', items: block.items.map((item) => breakable(words.say(item))) }
    case 'table':
      return typesetTable(block, words)
    case 'chart':
      return typesetChart(block, id, words, { draw, file: formName(briefing.number, 'csv') })
    case 'alert':
      return setAlert(block, setting)
  }
}

function setAlert(block: AlertBlock, { briefing, words }: Setting): SetBlock {
  const { say, texts, charts } = words
  const name = alertName(briefing.number, alertsOf(briefing).indexOf(block))
  return {
    kind: 'alert',
    heading: breakable(`${texts.alert}${charts.texts.colon}${say(block.headline)}`),
    paragraphs: setParagraphs(say(block.description)),
    file: `${texts.alertFile}${charts.texts.colon}${name}`,
  }
}
