import { markup, type Markup } from '../markup.ts'

export function provisionalHatch(hatchings: string): string {
  return `${hatchings}-provisional`
}

export function gapHatch(hatchings: string): string {
  return `${hatchings}-gap`
}

/** The two hatchings: wide and thin for a gap in the data, close and thick for a provisional figure. */
export function hatchPatterns(hatchings: string): Markup {
  return markup(
    `<pattern id="${gapHatch(hatchings)}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-gap" d="M0 0V6"/></pattern>` +
      `<pattern id="${provisionalHatch(hatchings)}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch-provisional" d="M1.5 0V5"/></pattern>`,
  )
}
