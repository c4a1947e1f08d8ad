import {
  alertName,
  alertsOf,
  formatFigures,
  formatHtml,
  formatJson,
  formName,
  mediaTypeOf,
  type Briefing,
  type CommonForm,
  type LanguageForm,
} from '@concert/briefing'

/** One file of an issue. */
export type RenderedForm = { readonly mediaType: string; readonly bytes: Uint8Array }

/**
 * Every form of an issue by its file's name, in the order in which its statement attaches them. The same briefing gives
 * the same bytes in any folder, time zone and locale, and on any machine.
 */
export async function renderForms(briefing: Briefing): Promise<ReadonlyMap<string, RenderedForm>> {
  const { number, organisation } = briefing
  const pages = organisation.languages.map((language) =>
    textForm(formName(number, 'html', language), 'html', formatHtml(briefing, language)),
  )
  const alerts = alertsOf(briefing).map(({ cap }, at) => textForm(alertName(number, at), 'cap', cap))
  return new Map([
    ...pages,
    textForm(formName(number, 'json'), 'json', formatJson(briefing)),
    textForm(formName(number, 'csv'), 'csv', formatFigures(briefing)),
    ...alerts,
  ])
}

function textForm(name: string, form: LanguageForm | CommonForm, text: string): [string, RenderedForm] {
  return [name, { mediaType: mediaTypeOf(form), bytes: Buffer.from(text, 'utf8') }]
}
