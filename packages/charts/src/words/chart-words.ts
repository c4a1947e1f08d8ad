import type { Formats } from '@concert/language'
import type { ChartTexts } from '../texts/chart-texts.ts'

/** What a chart is written with: its texts, and the numbers and dates of the language. */
export type ChartWords = { readonly texts: ChartTexts; readonly formats: Formats }
