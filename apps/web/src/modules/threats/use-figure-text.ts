import { useThreatsTexts } from '../../texts/use-threats-texts.ts'

/** A figure of an analysis rounded to what it is worth, or the name of why there is none: never an empty number. */
export function useFigureText(): (figure: number | string, digits?: number) => string {
  const { texts, words } = useThreatsTexts()
  const gaps: Readonly<Record<string, string>> = texts.signals.gaps
  return (figure, digits = 2) => {
    if (typeof figure === 'string') return gaps[figure] ?? figure
    if (!Number.isFinite(figure)) return '–'
    return words.number(Number(figure.toFixed(digits)))
  }
}
