/**
 * What a briefing says, and each of its forms. A `Briefing` is all that any form is written from: figures by
 * computation at a checkpoint, words by the Secretariat's editor, names in every language. Its forms are pure functions
 * of it: the same briefing is the same bytes on every machine. Not for: computing the figures (the node's modules, each
 * through its `briefing` sections), or proving them (packages/verify).
 */
export type { Briefing, BriefingCorrection, BriefingWords, RecordPoint } from './briefing.ts'
export type {
  AlertBlock,
  Block,
  Cell,
  ChartBlock,
  Column,
  Section,
  Series,
  TableBlock,
  Text,
} from './section.ts'
export {
  alertName,
  formName,
  mediaTypeOf,
  proofName,
  type CommonForm,
  type LanguageForm,
} from './form-names.ts'
export { alertsOf } from './alerts-of.ts'
export { formatFigures } from './format-figures.ts'
export { briefingSecurityPolicy, formatHtml } from './format-html.ts'
export { formatSection } from './format-section.ts'
export { formatJson } from './format-json.ts'
export { typesetIssue, type Typeset } from './typeset-issue.ts'
