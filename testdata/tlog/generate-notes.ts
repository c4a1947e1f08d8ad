import { note, signatureLine, type Key } from './reference.ts'
import { base64, cosigned, keys, root, signed, text, time } from './sample-log.ts'

export function noteVectors() {
  const texts = ['a\n', 'a\n\nb\n', '\n', 'a\n\n', '— watch.test/one AAAAAAA=\n', 'Ž 麦 🌾 \u{FEFF}\n', '\u{FEFF}a\n']
  const detail = text(7)
  const line = signatureLine(keys.w1, detail, time)
  return {
    keys: Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, describe(key)])),
    notes: texts.flatMap((body) =>
      [[keys.log], [keys.plus, keys.unicode_name]].map((signers) => ({
        text: body,
        signed: note(body, ...signers.map((signer) => signatureLine(signer, body))),
        vkeys: signers.map(({ vkey }) => vkey),
      })),
    ),
    checkpoints: [0, 1, 7, 256, 400].map((size) => ({
      size,
      text: text(size),
      signed: signed(text(size)),
      cosigned_by_w1_w2: cosigned(text(size)),
    })),
    cosignature_detail: {
      checkpoint_text: detail,
      timestamp: time,
      signed_message: `cosignature/v1\ntime ${time}\n${detail}`,
      signature_line: line,
    },
    unknown_signature: note(detail, signatureLine(keys.other, detail), signatureLine(keys.log, detail)),
    with_extension: note(
      text(7, { more: 'note: drill\n' }),
      signatureLine(keys.log, text(7, { more: 'note: drill\n' })),
      signatureLine(keys.w1, text(7, { more: 'note: drill\n' }), time),
    ),
  }
}

function describe({ name, type, seed, publicKey, keyId, vkey }: Key) {
  const hex = { seed_hex: seed.toString('hex'), public_key_hex: publicKey.toString('hex') }
  return { name, type, ...hex, key_id_hex: keyId.toString('hex'), vkey }
}

export function rejectVectors() {
  return { checkpoints: [...badTexts(), ...badNotes()], vkeys: badVkeys() }
}

// Signed by the log, but not a checkpoint of it.
function badTexts() {
  const rootText = base64(root(7))
  const bad: [string, string][] = [
    [text(7, { origin: 'ledger.test/south' }), 'origin of another log'],
    [text('007', {}), 'leading zeros'],
    ...['+7', '-7', '0x7', '7.0', '7e0', ' 7', '7 ', '٧', '', '9007199254740992', '18446744073709551616'].map(
      (size): [string, string] => [text(size, { root: rootText }), `size ${JSON.stringify(size)}`],
    ),
    [text(7, { root: base64(root(7).subarray(1)) }), 'root of 31 bytes'],
    [text(7, { root: rootText.replace('=', '') }), 'root without padding'],
    [text(7, { root: `${rootText}=` }), 'root with more padding'],
    [text(7, { root: ` ${rootText}` }), 'root after a space'],
    [text(7, { root: `${rootText.slice(0, 42)}${nextLetter(rootText[42]!)}=` }), 'unused bits of the root set'],
    [text(7, { root: root(7).toString('hex') }), 'root in hex'],
    [text(7, { root: Buffer.alloc(32, 0xfb).toString('base64url') }), 'root in base64url'],
    [text(7, { more: '\n' }), 'an empty extension line'],
    [text(7, { origin: '' }), 'an empty origin'],
    [text(0, { root: rootText }), 'the empty tree with another root'],
    ['ledger.test/north\n7\n', 'two lines'],
  ]
  return bad.map(([checkpoint, why]) => ({ why, checkpoint: signed(checkpoint) }))
}

function nextLetter(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1)
}

function badNotes() {
  const good = signed(text(7))
  const [w1, log] = [signatureLine(keys.w1, text(7), time), signatureLine(keys.log, text(7))]
  const bad: [string, string][] = [
    [good.replace('\n7\n', '\n8\n'), 'size changed'],
    [note(text(7), signatureLine(keys.other, text(7))), 'an unknown key only'],
    [note(text(7), w1), 'a witness only'],
    [note(text(7), log, w1.replace(/.{4}\n$/, 'AAA=\n')), 'bad cosignature of a known witness'],
    [note(text(7), log, signatureLine(keys.w1, text(7), 0)), 'cosignature at time zero'],
    [note(text(7), log, signatureLine(keys.w1, text(7), 2 ** 53)), 'cosignature at a time beyond 2^53-1'],
    [note(text(7), log, signatureLine(keys.w1, text(8), time)), 'cosignature of another size'],
    [note(text(7), log, signatureLine({ ...keys.w1, type: 1 }, text(7))), 'plain signature by a cosigning key'],
    [note(text(7), log, shift(w1)), 'cosignature with its time changed'],
    [good.slice(0, -1), 'no final newline'],
    [good.replaceAll('\n', '\r\n'), 'CRLF'],
    [good.replace('— ', '– '), 'an en dash'],
    [good.replace('— ', '—  '), 'two spaces'],
    [good.replace(/\n$/, ' \n'), 'a space at the end'],
    [good.replace(/\n\n/, '\n'), 'no empty line'],
    [good.replace(/\n\n/, '\n\n\n'), 'two empty lines'],
    [`${good}\n`, 'an empty line at the end'],
    [`${good}more\n`, 'a line after the signatures'],
    [`\u{FEFF}${good}`, 'a byte order mark'],
    [good.replace('north', 'no\u{0}rth'), 'a NUL'],
    [good.replace('north\n', 'north\t\n'), 'a tab'],
    [text(7), 'no signature'],
    [note(text(7)), 'no signature line'],
    [note(text(7), `— ${keys.log.name}\n`), 'a line without signature'],
    [note(text(7), `— ${keys.log.name} ${base64(keys.log.keyId)}\n`), 'a key ID only'],
    [note(text(7), log.replace(/ (\S+)\n$/, ' $1AAAA\n')), 'three bytes more'],
    [note(text(7), log.replace('north', 'nord')), 'right key ID, another name'],
    [note(text(7), log.replace('north', 'no+rth')), 'a plus in a name'],
    [note(text(7), log.replace('north', 'no\u{2003}rth')), 'a Unicode space in a name'],
    [note(text(7), ...Array.from({ length: 101 }, () => log)), '101 signatures'],
    ['', 'nothing'],
    ['\n\n', 'empty lines'],
  ]
  return bad.map(([checkpoint, why]) => ({ why, checkpoint }))
}

function shift(line: string): string {
  const [dash, name, payload] = line.trimEnd().split(' ')
  const bytes = Buffer.from(payload!, 'base64')
  bytes[11]! ^= 1
  return `${dash} ${name} ${base64(bytes)}\n`
}

function badVkeys(): string[] {
  const { name, vkey, publicKey, keyId } = keys.log
  const id = keyId.toString('hex')
  const typed = (type: number) => base64(Buffer.concat([Uint8Array.of(type), publicKey]))
  return [
    ...['', '+', '++', name, `${name}+${id}`, `${name}+${id}+`, `+${id}+${typed(1)}`, ` ${vkey}`, `${vkey}\n`],
    ...[`${name}+${id}+${typed(2)}`, `${name}+${id}+${typed(4)}`, `${name}+${id}+${typed(255)}`],
    ...[vkey.replace(id, id.toUpperCase()), vkey.replace(id, '00000000'), vkey.replace(id, id.slice(1))],
    ...[vkey.replace('north', 'no rth'), vkey.replace('north', 'no\u{A0}rth'), vkey.replace('north', 'nord')],
    ...[vkey.slice(0, -4), `${vkey}AAAA`, `${vkey}=`, vkey.replace(/.$/, '='), `${'n'.repeat(5000)}${vkey}`],
  ]
}
