import { CommandError } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

export type Figure = {
  readonly place: string
  readonly period: string
  readonly indicator: string
  readonly value: number | string | null
  readonly stratum?: string
  readonly status?: string
}

const pattern = /^([a-z][a-z0-9_]*)(?:\/([^=]+))?=([^:]*)(?::([A-Z]))?$/

/**
 * Reads figures from the command line: `cases_confirmed_new=1041`, with a stratum `imported_cases_new/CHN=3`, with a
 * status `deaths_confirmed_new=8:P`, a gap `tests_new=:O`. The node judges what they say.
 */
export function parseFigures(texts: readonly string[], place: string, period: string): Figure[] {
  return texts.map((text) => {
    const match = pattern.exec(text)
    if (match === null)
      throw new CommandError(
        `Cannot read figure "${text}": write indicator=value, as cases_confirmed_new=1041, imported_cases_new/CHN=3 or tests_new=:O`,
        exitCodes.usage,
      )
    const [, indicator, stratum, value, status] = match
    return {
      place,
      period,
      indicator: indicator!,
      value: parseValue(value!),
      ...(stratum === undefined ? {} : { stratum }),
      ...(status === undefined ? {} : { status }),
    }
  })
}

function parseValue(text: string): number | string | null {
  if (text === '') return null
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text
}
