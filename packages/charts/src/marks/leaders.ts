import { safe, type Markup } from '../markup.ts'

/** From a thing to its name, in the colour of the thing; undefined is the axis's own. */
export type Leader = { readonly colour: number | undefined; readonly d: string }

export type Leaders = { readonly mark: 'leaders'; readonly leaders: readonly Leader[] }

export function formatLeaders({ leaders }: Leaders): Markup {
  return safe`${leaders.map(({ colour, d }) =>
    colour === undefined
      ? safe`<path class="tick" d="${d}"/>`
      : safe`<path class="leader c${colour}" d="${d}"/>`,
  )}`
}
