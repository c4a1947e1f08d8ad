import type { DeskAnswer, DeskItem, DeskRequest, DeskRequestAnswer, DeskRequestsAnswer } from '@concert/api'
import { formatTable, plain } from '../table.ts'

export function formatDesk({ now, counts, items }: DeskAnswer): string {
  const table = formatTable<DeskItem>(
    [
      { title: 'due', cell: ({ due }) => due },
      { title: 'group', cell: ({ group }) => group },
      { title: 'what', cell: ({ what }) => what },
      { title: 'on', cell: ({ on }) => on.agency ?? on.state },
      { title: 'waits', cell: ({ waiting }) => waiting.join(', ') || null },
      { title: 'event', cell: ({ event }) => event },
      { title: 'about', cell: ({ texts }) => texts?.['en'] ?? Object.values(texts ?? {})[0] },
      { title: 'entry', right: true, cell: ({ index }) => index?.toString() },
    ],
    items,
  )
  const summary = Object.entries(counts).map(([group, count]) => `${group} ${count}`)
  return `${table}\n${summary.join(', ')}; it is ${now}`
}

export function formatDeskRequests({ now, requests }: DeskRequestsAnswer): string {
  const table = formatTable<DeskRequest>(
    [
      { title: 'entry', right: true, cell: ({ index }) => String(index) },
      { title: 'asked by', cell: ({ agency }) => agency },
      { title: 'due', cell: ({ due }) => due },
      { title: 'stands', cell: ({ standing }) => standing },
      { title: 'of', cell: ({ to }) => to.map(askedOf).join(', ') },
      { title: 'subject', cell: ({ subject }) => subject['en'] },
      { title: 'id', cell: ({ id }) => id },
    ],
    requests,
  )
  return `${table}\nit is ${now}`
}

function askedOf({ agency, answered, late }: DeskRequest['to'][number]): string {
  return `${agency} (${answered === null ? (late ? 'overdue' : 'waits') : late ? 'answered late' : 'answered'})`
}

export function formatDeskRequest({ now, request }: DeskRequestAnswer): string {
  const { agency, due, standing, to, subject, texts, answers, closing, label, audience, id } = request
  return [
    `${plain(subject['en'] ?? '')}: ${standing}`,
    `asked by ${agency} of ${to.map(askedOf).join(', ')}, due ${due}; it is ${now}`,
    `${label}, for ${audience}`,
    `id ${id}`,
    ...Object.entries(texts).map(([language, text]) => `\n[${language}] ${plain(text)}`),
    ...answers.map(({ agency: by, received, text }) => `\n${by}, ${received}: ${plain(text)}`),
    ...(closing === null ? [] : [`\nclosed at ${closing.received}: ${plain(closing.reason)}`]),
  ].join('\n')
}
