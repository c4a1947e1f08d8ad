/** Bytes that arrive: envelopes, log entries, JSON and observation files, good and bad. */
import { Buffer } from 'node:buffer'
import { commitTo, formatEntry, formatEnvelope, payloadType, signPayload, type Instant } from '@concert/statement'
import { secondSigner, signer } from './keys.ts'

/** `code` and `place` are absent where the bytes are taken. */
export type ByteCase = { readonly name: string; readonly bytes: Uint8Array; readonly code?: string; readonly place?: string }

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

const payload = utf8('{"kind":"example"}')
export const envelope = signPayload(payload, [signer])
export const envelopeBytes = formatEnvelope(envelope)
const text = new TextDecoder().decode(envelopeBytes)
const sig = Buffer.from(envelope.signatures[0]!.sig).toString('base64')
const base64 = Buffer.from(payload).toString('base64')

export function envelopeCases(): ByteCase[] {
  const good = (name: string, bytes: Uint8Array): ByteCase => ({ name, bytes })
  const bad = (name: string, from: string, to: string, place: string): ByteCase => {
    if (!text.includes(from)) throw new Error(`The example holds no ${from}`)
    return { name, bytes: utf8(text.replace(from, to)), code: 'not-an-envelope', place }
  }
  return [
    good('one signature', envelopeBytes),
    good('two signatures', formatEnvelope(signPayload(payload, [signer, secondSigner]))),
    good('an empty payload', formatEnvelope(signPayload(new Uint8Array(), [signer]))),
    good('two bytes, one padding character', formatEnvelope(signPayload(utf8('{}'), [signer]))),
    good('the largest payload', formatEnvelope(signPayload(new Uint8Array(45_056).fill(32), [signer]))),
    good('white space between', utf8(text.replaceAll('":', '" :\n\t'))),
    bad('another payload type', payloadType, 'application/json', 'payloadType'),
    bad('an extra key', '{"payloadType"', '{"more":1,"payloadType"', ''),
    bad('no signature', text.slice(text.indexOf('[')), '[]}', 'signatures'),
    bad('the same key twice', '}]', `},{"keyid":"${signer.keyid}","sig":"${sig}"}]`, 'signatures'),
    bad('five signatures', text.slice(text.indexOf('[')), `[${fiveSignatures()}]}`, 'signatures'),
    bad('an extra key in a signature', '"sig"', '"cert":"","sig"', 'signatures.0'),
    bad('a key id in capitals', signer.keyid, signer.keyid.toUpperCase(), 'signatures.0.keyid'),
    bad('a signature of 63 bytes', sig, `${'A'.repeat(84)}`, 'signatures.0.sig'),
    bad('a signature with stray trailing bits', sig, `${sig.slice(0, 85)}B==`, 'signatures.0.sig'),
    bad('a payload with no padding', base64, 'e30', 'payload'),
    bad('a payload with stray trailing bits', base64, 'e31=', 'payload'),
    bad('a payload in the URL alphabet', base64, '_-__', 'payload'),
    bad('a payload with a space', base64, `${base64} `, 'payload'),
    bad('a payload that is no text', `"${base64}"`, '1', 'payload'),
    { name: 'a list', bytes: utf8('[]'), code: 'not-an-envelope', place: '' },
    { name: 'a key twice', bytes: utf8(text.replace('{', `{"payload":"",`)), code: 'duplicate-key' },
    {
      name: 'a key twice, once with an escape',
      bytes: utf8(text.replace('{', String.raw`{"paylo\u0061d":"",`)),
      code: 'duplicate-key',
    },
    { name: 'more than 65000 bytes', bytes: utf8(text + ' '.repeat(65_000)), code: 'too-large' },
    {
      name: 'a payload of 45057 bytes',
      bytes: utf8(text.replace(base64, Buffer.alloc(45_057, 32).toString('base64'))),
      code: 'too-large',
    },
    { name: 'nested too deep', bytes: utf8(text.replace('}]', '}],"more":[[[[]]]]')), code: 'too-deep' },
    { name: 'cut', bytes: envelopeBytes.subarray(0, -1), code: 'not-json' },
    { name: 'empty', bytes: new Uint8Array(), code: 'not-json' },
  ]
}

function fiveSignatures(): string {
  return [1, 2, 3, 4, 5].map((key) => `{"keyid":"${String(key).repeat(32)}","sig":"${sig}"}`).join(',')
}

export function jsonCases(): ByteCase[] {
  const good = (name: string, json: string): ByteCase => ({ name, bytes: utf8(json) })
  const bad = (name: string, json: string | Uint8Array, code = 'not-json'): ByteCase => ({
    name,
    bytes: typeof json === 'string' ? utf8(json) : json,
    code,
  })
  return [
    good('twelve levels', `${'['.repeat(12)}${']'.repeat(12)}`),
    good('the same key in two objects', '[{"a":1},{"a":{"a":1}}]'),
    good('a string that looks like a key', String.raw`{"a":"\"a\":1","b":":"}`),
    good('an escaped pair of surrogates', String.raw`"\ud83d\ude37"`),
    good('an escaped backslash before u0000', String.raw`"\\u0000"`),
    good('a number of 15 digits', '[123456789012345,0.5,-0.25,12.50,1.0]'),
    good('numbers as a double prints them', '[0.30000000000000004,1e+21,1e-7,9007199254740992]'),
    bad('a byte order mark', join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8('{}')), 'not-utf8'),
    bad('a stray continuation byte', new Uint8Array([0x22, 0x80, 0x22]), 'not-utf8'),
    bad('an overlong encoding', new Uint8Array([0x22, 0xc0, 0xaf, 0x22]), 'not-utf8'),
    bad('half a surrogate pair in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'not-utf8'),
    bad('half a surrogate pair as an escape', String.raw`{"a":["\ud83d"]}`),
    bad('half a surrogate pair in a key', String.raw`{"\ude37":1}`),
    bad('U+0000 as an escape', String.raw`"a\u0000b"`),
    bad('the key __proto__', '{"__proto__":{}}'),
    bad('NaN', '[NaN]'),
    bad('Infinity', '[-Infinity]'),
    bad('a number above every double', '[1e999]'),
    bad('a negative zero', '[-0]'),
    bad('a negative zero with decimals', '[-0.00]'),
    bad('a whole number that no double holds', '[9007199254740993]'),
    bad('a number that a double rounds to one', '[0.99999999999999999999]'),
    bad('an exponent that a double prints otherwise', '[1e3]'),
    bad('a leading zero', '[01]'),
    bad('a comma at the end', '[1,]'),
    bad('a comment', '{}//'),
    bad('two values', '{}{}'),
    bad('single quotes', "{'a':1}"),
    bad('a control character', '"a\nb"'),
    bad('thirteen levels', `${'['.repeat(13)}${']'.repeat(13)}`, 'too-deep'),
    bad('a key twice', '{"a":1,"b":2,"a":1}', 'duplicate-key'),
    bad('a key twice, far inside', '[[{"x":{"a":[{"k":1,"k":2}]}}]]', 'duplicate-key'),
    bad('a key twice, once with an escape', String.raw`{"a":1,"\u0061":2}`, 'duplicate-key'),
    bad('an empty key twice', '{"":1,"":2}', 'duplicate-key'),
  ]
}

const received = '2020-04-29T06:00:01.250Z' as Instant
export const sealed = { salt: new Uint8Array(32).fill(5), envelope: envelopeBytes }
export const commitment = commitTo(sealed)

export function entryCases(): ByteCase[] {
  const open = formatEntry({ form: 'open', received, envelope: envelopeBytes })
  const closed = formatEntry({ form: 'sealed', received, commitment })
  const head = (first: string, form: string, at: string, empty = ''): string => `${first}\n${form}\n${at}\n${empty}\n`
  const bad = (name: string, bytes: string | Uint8Array, code = 'not-an-entry'): ByteCase => ({
    name,
    bytes: typeof bytes === 'string' ? utf8(bytes) : bytes,
    code,
  })
  const v1 = 'concert.entry/v1'
  return [
    { name: 'open', bytes: open },
    { name: 'sealed', bytes: closed },
    bad('empty', ''),
    bad('another format', `${head('concert.entry/v2', 'open', received)}{}`),
    bad('another form', `${head(v1, 'hidden', received)}{}`),
    bad('no instant', `${head(v1, 'open', '2020-04-29')}{}`),
    bad('an instant that does not exist', `${head(v1, 'open', '2020-02-30T00:00:00.000Z')}{}`),
    bad('a fourth line', `${head(v1, 'open', received, 'more')}{}`),
    bad('line ends of two characters', new TextDecoder().decode(open).replaceAll('\n', '\r\n')),
    bad('no envelope', head(v1, 'open', received)),
    bad('three lines', `${v1}\nopen\n${received}\n`),
    bad('a commitment in capitals', new TextDecoder().decode(closed).replace(commitment, commitment.toUpperCase())),
    bad('a commitment that is cut', closed.subarray(0, -1)),
    bad('a line end after the commitment', join(closed, utf8('\n'))),
    bad('an envelope of 65001 bytes', head(v1, 'open', received) + ' '.repeat(65_001), 'too-large'),
  ]
}

const header = 'place,indicator,stratum,period,value,status,cumulative'
const row = 'KAZ,cases_confirmed_new,,2020-04-28,169,A,3027'

export function fileCases(): ByteCase[] {
  const good = (name: string, ...rows: readonly string[]): ByteCase => ({
    name,
    bytes: utf8(`${[header, ...rows].join('\n')}\n`),
  })
  const whole = (name: string, file: string | Uint8Array, place: string): ByteCase => ({
    name,
    bytes: typeof file === 'string' ? utf8(file) : file,
    code: 'not-an-observation-file',
    place,
  })
  const bad = (from: string, to: string, column: string): ByteCase => ({
    ...good(`${column} is "${to}"`, row, row.replace('04-28', '04-29').replace(from, to)),
    code: 'not-an-observation-file',
    place: column === 'the row' ? 'row 3' : `row 3, column ${column}`,
  })
  return [
    good('no rows'),
    good('a count', row),
    good('a gap', 'KAZ,cases_suspected,,2020-04-28,,L,'),
    good('a class', 'KAZ,transmission_class,,2020-W17,clusters,A,'),
    good('a measure', 'KAZ,gdp_growth,,2020-04-28,-2.7,P,', 'KAZ,unemployment_rate,,2020-04-28,4.8,A,'),
    good('a net revision', 'KAZ,deaths_confirmed_new,,2020-04-28,-12,W,'),
    good('strata', 'KAZ,deaths_by_age_new,60-69,2020-04-28,1,A,', 'KAZ,imported_cases_new,XDP,2020-04-28,0,A,'),
    good('counties', 'US-AL.01001,cases_confirmed_new,,2020-04-28,4,A,', 'US-AL.01003,cases_confirmed_new,,2020-04-28,4,A,'),
    whole('empty', '', 'row 1'),
    whole('another header', `place,value\n${row}\n`, 'row 1'),
    whole('line ends of two characters', `${header}\r\n${row}\r\n`, 'row 1'),
    whole('line ends of two characters below the header', `${header}\n${row}\r\n`, 'row 2, column cumulative'),
    whole('quotes', `${header}\n${row.replace('KAZ', '"KAZ"')}\n`, 'row 2'),
    whole('cut in a row', `${header}\n${row.slice(0, -2)}`, 'row 2'),
    whole('an empty line', `${header}\n${row}\n\n`, 'row 3'),
    whole('the same figure twice', `${header}\n${row}\n${row}\n`, 'row 3'),
    whole('the same figure twice, with another value', `${header}\n${row}\n${row.replace('169', '170')}\n`, 'row 3'),
    { name: 'a byte order mark', bytes: join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8(`${header}\n`)), code: 'not-utf8' },
    { name: 'invalid UTF-8', bytes: join(utf8(`${header}\n`), new Uint8Array([0xff, 10])), code: 'not-utf8' },
    bad('169', '169,', 'the row'),
    bad(',3027', '', 'the row'),
    bad('KAZ', ' KAZ', 'place'),
    bad('KAZ', 'kaz', 'place'),
    bad('cases_confirmed_new', 'cases', 'indicator'),
    bad(',,', ',60-69,', 'stratum'),
    bad('2020-04-29', '2020-02-30', 'period'),
    bad('2020-04-29', '29.04.2020', 'period'),
    ...['-1', '-0', '1.5', '1e3', '169.0', '0169', '+169', '0x10', 'NaN', '１', ' 169', '', '10000000001'].map((value) =>
      bad(',169,', `,${value},`, 'value'),
    ),
    bad(',A,', ',a,', 'status'),
    bad(',A,', ',,', 'status'),
    bad('169,A', '169,L', 'value'),
    bad('3027', '-1', 'cumulative'),
    bad('3027', '3027.5', 'cumulative'),
    bad('3027', '10000000001', 'cumulative'),
    bad('3027', '03027', 'cumulative'),
    bad('3027', '9'.repeat(200), 'the row'),
  ]
}
