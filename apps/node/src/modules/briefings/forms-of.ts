import {
  alertName,
  alertsOf,
  formatFigures,
  formatHtml,
  formatJson,
  formName,
  mediaTypeOf,
  typesetIssue,
  type Briefing,
  type CommonForm,
  type LanguageForm,
} from '@concert/briefing'
import type { Typesetter } from './typeset/open-typesetter.ts'

/** One file of an issue. */
export type RenderedForm = { readonly mediaType: string; readonly bytes: Uint8Array }

export type NamedForm = readonly [name: string, form: RenderedForm]

/** Every form of an issue, in the order in which its statement attaches them. */
export function formsOf(briefing: Briefing, typeset: Typesetter): readonly NamedForm[] {
  const { number, organisation } = briefing
  return [
    ...organisation.languages.flatMap((language) => [
      textForm(formName(number, 'html', language), 'html', formatHtml(briefing, language)),
      form(formName(number, 'pdf', language), 'pdf', typeset(typesetIssue(briefing, language))),
    ]),
    textForm(formName(number, 'json'), 'json', formatJson(briefing)),
    textForm(formName(number, 'csv'), 'csv', formatFigures(briefing)),
    ...alertsOf(briefing).map(({ cap }, at) => textForm(alertName(number, at), 'cap', cap)),
  ]
}

function textForm(name: string, kind: LanguageForm | CommonForm, text: string): NamedForm {
  return form(name, kind, Buffer.from(text, 'utf8'))
}

function form(name: string, kind: LanguageForm | CommonForm, bytes: Uint8Array): NamedForm {
  return [name, { mediaType: mediaTypeOf(kind), bytes }]
}
