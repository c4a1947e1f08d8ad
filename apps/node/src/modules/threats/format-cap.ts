import { stateOf, type Audience, type Bodies, type Instant, type Place } from '@concert/statement'

type AlertBody = Bodies['threats.alert']

/** What an alert's message follows from: its statement, and those that it and its forerunners replace. */
export type CapSource = {
  readonly id: string
  /** Origin of the record. */
  readonly record: string
  readonly agency: string
  readonly at: Instant
  readonly event: string
  readonly label: string
  readonly audience: Audience
  readonly body: AlertBody
  /** Earlier messages of this alert, oldest first. */
  readonly earlier: readonly Pick<CapSource, 'id' | 'record' | 'agency' | 'at'>[]
}

const namespace = 'urn:oasis:names:tc:emergency:cap:1.2'

/**
 * The alert in the Common Alerting Protocol (OASIS, CAP 1.2): an `info` block a language, English first. The same
 * statement gives the same bytes.
 */
export function formatCap(source: CapSource): string {
  const { id, at, body } = source
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<alert xmlns="${namespace}">`,
    element('identifier', id),
    element('sender', senderOf(source)),
    element('sent', capTime(at)),
    element('status', capital(body.status)),
    element('msgType', capital(body.type)),
    ...scopeLines(source),
    optional('note', noteOf(body)),
    optional('references', source.earlier.map(referenceOf).join(' ')),
    element('incidents', source.event),
    ...languagesOf(body).flatMap((language) => infoLines(source, language)),
    '</alert>',
  ]
  return `${lines.filter((line) => line !== '').join('\n')}\n`
}

/** Unique in the world: the agency and the record that it speaks in. Blanks, commas, < and & are not allowed in it. */
function senderOf({ agency, record }: Pick<CapSource, 'agency' | 'record'>): string {
  return `${agency}@${record.replaceAll(/[\s,<&]/g, encodeURIComponent)}`
}

function referenceOf(earlier: CapSource['earlier'][number]): string {
  return `${senderOf(earlier)},${earlier.id},${capTime(earlier.at)}`
}

/** Public for all; for some it is restricted by its label, and addressed to its audience. */
function scopeLines({ label, audience }: CapSource): string[] {
  if (audience.includes('public')) return [element('scope', 'Public')]
  return [
    element('scope', 'Restricted'),
    element('restriction', label),
    element('addresses', audience.join(' ')),
  ]
}

/** An exercise and a test say so in words, too: a reader may not look at the status. */
function noteOf({ status, note }: AlertBody): string {
  const mark = { actual: undefined, exercise: 'EXERCISE. Nothing here is real.', test: 'TEST. Disregard.' }[
    status
  ]
  return [mark, note].filter((part) => part !== undefined).join('\n')
}

/** English first, then the others by their tags. */
export function languagesOf({ texts }: Pick<AlertBody, 'texts'>): string[] {
  const others = Object.keys(texts).filter((language) => language !== 'en')
  return ['en', ...others.sort()]
}

function infoLines({ body, event, agency }: CapSource, language: string): string[] {
  const { headline, description, instruction } = body.texts[language]!
  return [
    '<info>',
    element('language', language),
    element('category', 'Health'),
    element('event', inLanguage(body.names, language)),
    ...(body.responseTypes ?? []).map((type) => element('responseType', responseTypeOf(type))),
    element('urgency', capital(body.urgency)),
    element('severity', capital(body.severity)),
    element('certainty', capital(body.certainty)),
    ...named('eventCode', 'concert-event', event),
    optional('effective', body.effective && capTime(body.effective)),
    optional('onset', body.onset && capTime(body.onset)),
    element('expires', capTime(body.expires)),
    element('senderName', agency),
    element('headline', `${marks[body.status]}${headline}`),
    element('description', description),
    optional('instruction', instruction),
    optional('contact', body.contact),
    ...body.areas.flatMap((area) => areaLines(area, language)),
    '</info>',
  ]
}

/** Before every headline, so that no screen that shows only that takes it for real. */
const marks = { actual: '', exercise: '[EXERCISE] ', test: '[TEST] ' } as const

function areaLines({ names, places }: AlertBody['areas'][number], language: string): string[] {
  return [
    '<area>',
    element('areaDesc', inLanguage(names, language)),
    ...places.flatMap((place) => named('geocode', codeListOf(place), place)),
    '</area>',
  ]
}

/** Beyond ISO's codes a place is one of them and a dot with the country's own code. */
function codeListOf(place: Place): string {
  if (stateOf(place) === (place as string)) return 'ISO 3166-1 alpha-3'
  return place.includes('.') ? 'ISO 3166-2 and own code' : 'ISO 3166-2'
}

function named(name: string, valueName: string, value: string): string[] {
  return [`<${name}>`, element('valueName', valueName), element('value', value), `</${name}>`]
}

function inLanguage(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? names['en']!
}

/** CAP has no `Z`: UTC is written -00:00, and there are no fractions of a second. */
function capTime(instant: string): string {
  return `${instant.slice(0, 19)}-00:00`
}

function responseTypeOf(type: string): string {
  return type === 'all-clear' ? 'AllClear' : capital(type)
}

function capital(word: string): string {
  return `${word[0]!.toUpperCase()}${word.slice(1)}`
}

function optional(name: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : element(name, text)
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`
}

/** Of what a statement's text may hold XML 1.0 has no U+FFFE and U+FFFF. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
}
