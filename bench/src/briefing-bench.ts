import { formatHtml, typesetIssue } from '@concert/briefing'
import { sampleBriefing } from '@concert/briefing/testing'
import { openTypesetter } from '@concert/node/typesetter'
import { Buffer } from 'node:buffer'
import type { Figure } from './figure.ts'

const languages = ['en', 'ru', 'zh'] as const
const rounds = 5
const limitSeconds = 3
const limitKb = 60

/** An issue on twelve states over 26 weeks: how long a PDF takes, the middle of five after one to warm up, and how large the page is. */
export async function briefingBench(): Promise<Figure[]> {
  const typeset = await openTypesetter()
  return languages.flatMap((language) => {
    const seconds = middleSeconds((number) => typeset(typesetIssue(sampleBriefing({ number }), language)))
    const kb = Buffer.byteLength(formatHtml(sampleBriefing(), language)) / 1_000
    return [
      {
        name: `PDF of twelve states, ${language}`,
        value: seconds,
        unit: 's',
        against: `limit ${limitSeconds} s`,
        ratio: seconds / limitSeconds,
        wanted: '≤ 1',
      },
      {
        name: `page of twelve states, ${language}`,
        value: kb,
        unit: 'KB',
        against: `limit ${limitKb} KB`,
        ratio: kb / limitKb,
        wanted: '≤ 1',
      },
    ]
  })
}

/** Every round is another issue, with other figures: the typesetter remembers what it has set. */
function middleSeconds(work: (number: number) => unknown): number {
  const seconds = Array.from({ length: rounds + 1 }, (_, round) => {
    const start = performance.now()
    work(20 + round)
    return (performance.now() - start) / 1_000
  })
  return seconds.slice(1).sort((a, b) => a - b)[Math.floor(rounds / 2)]!
}
