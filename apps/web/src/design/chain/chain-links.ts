import type { ChainStep } from '@concert/api'

/** One place of the line: a step, or several of one kind in a row, of which the last is shown. */
export type ChainLinkOf = { readonly step: ChainStep; readonly count: number }

/** Steps of one kind that follow one another are one place, for a line is read and not counted; what is here stands alone. */
export function chainLinks(steps: readonly ChainStep[]): ChainLinkOf[] {
  const links: ChainLinkOf[] = []
  for (const step of steps) {
    const last = links.at(-1)
    if (last !== undefined && last.step.kind === step.kind && isBeside(last.step, step))
      links[links.length - 1] = { step, count: last.count + 1 }
    else links.push({ step, count: 1 })
  }
  return links
}

function isBeside(one: ChainStep, other: ChainStep): boolean {
  return one.place === other.place && one.place !== 'here'
}
