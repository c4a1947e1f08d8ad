import { gapText, noteText, type ChartWords, type Figure } from '@concert/charts'

/** A week's figure of a state with what qualifies it. */
export function figureInWords(figure: Figure | undefined, words: ChartWords): string {
  if (figure === undefined) return words.texts.noFigures
  const value =
    figure.value === undefined ? gapText(figure.status, words) : words.formats.number(figure.value)
  const note = noteText(figure, words)
  return note === '' ? value : `${value} (${note})`
}
