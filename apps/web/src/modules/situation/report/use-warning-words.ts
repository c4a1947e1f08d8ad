import { indicatorOf, type IndicatorId } from '@concert/statement'
import { useLanguage } from '../../../language/language-provider.tsx'
import { sealedAudience } from './parts-of.ts'
import { useAudienceWords } from '../../../design/use-audience-words.ts'
import type { Warning } from './warnings-of.ts'

/** A warning in the reader's language. */
export function useWarningWords(): (warning: Warning) => string {
  const { texts, words, named } = useLanguage()
  const audience = useAudienceWords()
  const own = texts.report.warnings
  const name = (indicator: IndicatorId): string => named(indicatorOf(indicator)!.name)
  return (warning) => {
    switch (warning.code) {
      case 'tenfold':
        return own.tenfold(words.number(warning.last))
      case 'tenth':
        return own.tenth(words.number(warning.last))
      case 'total-falls':
        return own.totalFalls(words.number(warning.by))
      case 'exceeds':
        return own.exceeds(name(warning.other), words.number(warning.value))
      case 'strata-differ':
        return own.strataDiffer(words.number(warning.sum), name(warning.other), words.number(warning.value))
      case 'not-a-share':
        return own.notAShare
      case 'said-apart':
        return own.saidApart(audience(sealedAudience))
      case 'said-openly':
        return own.saidOpenly
    }
  }
}
