import type { Fault, IndicatorId, Observation } from '@concert/statement'

export const sourceFormats = ['jhu-global', 'jhu-us', 'who-daily', 'owid', 'concert'] as const
export type SourceFormat = (typeof sourceFormats)[number]

/**
 * `indicator` says what a JHU file counts, which the file itself does not. `partial` leaves faulty rows out and
 * lists them in `skipped`; without it one fault refuses the file.
 */
export type ReadOptions = {
  readonly format?: SourceFormat | undefined
  readonly indicator?: IndicatorId | undefined
  readonly frequency?: 'day' | undefined
  readonly partial?: boolean | undefined
  readonly maxBytes?: number | undefined
  readonly maxRows?: number | undefined
}

/**
 * What a file says. `rows` counts the rows below the header, blank ones too. `totals` is the sum over all series
 * of the last running total that the file shows, or of the counts where it shows none: whoever adds up the
 * observations must come to the same.
 */
export type SourceReading = {
  readonly format: SourceFormat
  readonly source: { readonly name: string; readonly licence?: string }
  readonly observations: Observation[]
  readonly rows: number
  readonly columns: { readonly read: readonly string[]; readonly ignored: readonly string[] }
  readonly notes: readonly Fault[]
  readonly skipped: readonly Fault[]
  readonly totals: Readonly<Partial<Record<IndicatorId, number>>>
}

type Publisher = { readonly title: string; readonly name: string; readonly licence?: string }

/** How each publisher asks to be cited. */
export const publishers: Readonly<Record<SourceFormat, Publisher>> = {
  'jhu-global': jhu('JHU global file'),
  'jhu-us': jhu('JHU US file'),
  'who-daily': {
    title: 'WHO file',
    name: 'World Health Organization, WHO COVID-19 dashboard',
    licence: 'CC BY 4.0',
  },
  owid: {
    title: 'OWID file',
    name: 'Our World in Data, Coronavirus Pandemic (COVID-19)',
    licence: 'CC BY 4.0',
  },
  concert: { title: 'table', name: 'the author of the table' },
}

function jhu(title: string): Publisher {
  const name =
    'COVID-19 Data Repository by the Center for Systems Science and Engineering (CSSE) at Johns Hopkins University'
  return { title, name, licence: 'CC BY 4.0' }
}
