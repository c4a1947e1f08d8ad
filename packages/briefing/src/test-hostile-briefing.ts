import type { Briefing } from './briefing.ts'
import type { Text } from './section.ts'
import { sampleBriefing } from './test-briefing.ts'

/** An issue that says the same words, attacker-controlled, in every place where anybody can say something. */
export function hostileBriefing(words: string): Briefing {
  const text: Text = { en: `w${words.replaceAll(/\s/g, ' ')}w` }
  const briefing = sampleBriefing({ states: 2, weeks: 3 })
  const table = {
    kind: 'table',
    id: 't',
    caption: text,
    columns: [{ id: 'a', title: text, unit: text.en }],
    rows: [
      [{ text }],
      [{ value: 1, note: text }],
      [{ gap: text.en }],
      [{ period: text.en }],
      [{ instant: text.en }],
      [{ entry: 1, text }],
    ],
  } as const
  const chart = {
    kind: 'chart',
    id: 'c',
    caption: text,
    indicator: text.en,
    unit: text.en,
    source: text,
    series: [1, 2].map(() => ({
      name: text,
      frequency: 'week' as const,
      points: [{ period: '2020-W17', value: 1, status: text.en }],
    })),
  } as const
  return {
    ...briefing,
    organisation: { ...briefing.organisation, names: text, secretariat: text, notice: text },
    event: { id: 'x', names: text },
    record: { origin: text.en, size: 1, root: text.en },
    corrects: { number: 1, id: 'x', reason: text },
    words: { en: { title: text.en, lead: text.en, notes: { s: text.en } } },
    sections: [
      {
        id: 's',
        title: text,
        blocks: [
          { kind: 'paragraph', text },
          { kind: 'list', items: [text] },
          table,
          chart,
          { kind: 'alert', id: 'a', headline: text, description: text, cap: '' },
        ],
      },
    ],
  }
}
