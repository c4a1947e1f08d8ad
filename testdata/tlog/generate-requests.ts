import { note, path, proof, signatureLine } from './reference.ts'
import { base64, cosigned, entries, hashes, keys, root, signed, text, time } from './sample-log.ts'

const offline = (index: number, size: number, extra = '', checkpoint = cosigned(text(size))): string =>
  ['c2sp.org/tlog-proof@v1', `${extra}index ${index}`, ...path(index, hashes.slice(0, size)).map(base64)]
    .concat('', checkpoint)
    .join('\n')

export function proofVectors() {
  const valid = [
    { index: 0, size: 1, proof: offline(0, 1) },
    { index: 6, size: 7, proof: offline(6, 7, 'extra AP8=\n') },
    { index: 271, size: 400, proof: offline(271, 400) },
    { index: 399, size: 400, proof: offline(399, 400, '', signed(text(400))) },
  ].map((vector) => ({ ...vector, leaf_utf8: entries[vector.index] }))
  return { leaf_utf8_of_invalid: entries[271], valid, invalid: badProofs() }
}

function badProofs() {
  const good = offline(271, 400)
  const firstHash = base64(path(271, hashes.slice(0, 400))[0]!)
  const bad: [string, string][] = [
    [good.replace('@v1', '@v2'), 'another version'],
    [good.replace('index 271', 'index 270'), 'the neighbour'],
    [good.replace('index 271', 'index 400'), 'index equal to size'],
    [good.replace('index 271', 'index 0271'), 'index with a leading zero'],
    [good.replace('index 271', 'index  271'), 'two spaces'],
    [good.replace('index 271', 'index 9007199254740993'), 'index beyond 2^53-1'],
    [good.replace('index 271\n', ''), 'no index'],
    [good.replace('index', 'extra \nindex'), 'empty extra data'],
    [good.replace('index', 'extra AA\nindex'), 'extra data without padding'],
    [good.replace('index', 'extra AA==\nextra AA==\nindex'), 'extra data twice'],
    [good.replace(`${firstHash}\n`, ''), 'a hash removed'],
    [good.replace(firstHash, `${firstHash}\n${firstHash}`), 'a hash twice'],
    [good.replace(firstHash, `${firstHash}\n`.repeat(60).trimEnd()), '68 hashes'],
    [good.replace(firstHash, firstHash.toLowerCase()), 'another hash'],
    [good.replace('=\n\n', '=\n'), 'no empty line before the checkpoint'],
    [good.replace('\n400\n', '\n401\n'), 'size changed'],
    [good.slice(0, -1), 'no final newline'],
    [offline(271, 400, '', text(400)), 'checkpoint not signed'],
    [offline(271, 400, '', note(text(400), signatureLine(keys.w1, text(400), time))), 'checkpoint cosigned only'],
    [offline(271, 400, '', signed(text(400, { origin: 'ledger.test/south' }))), 'another origin'],
    [offline(271, 400, '', signed(text(513))), 'checkpoint of another size'],
  ]
  return bad.map(([file, why]) => ({ why, proof: file }))
}

type Step = { why: string; request: string; status: number; response: string; content_type: string }

function request(oldSize: number | string, size: number, checkpoint = signed(text(size))): string {
  const isGrowth = typeof oldSize === 'number' && oldSize > 0 && oldSize < size
  const hashLines = isGrowth ? proof(oldSize, hashes.slice(0, size)).map(base64) : []
  return [`old ${oldSize}`, ...hashLines, '', checkpoint].join('\n')
}

function accepted(why: string, body: string, of: string): Step {
  return { why, request: body, status: 200, response: signatureLine(keys.w1, of, time), content_type: '' }
}

function refused(status: number, why: string, body: string, size?: number): Step {
  const [response, content_type] = size === undefined ? ['', ''] : [`${size}\n`, 'text/x.tlog.size']
  return { why, request: body, status, response, content_type }
}

export function witnessVectors() {
  const fork = signed(text(9, { root: base64(root(8)) }))
  const extended = text(257, { more: 'note: drill\n' })
  const sequence_a: Step[] = [
    refused(409, 'an old size that was never cosigned', request(3, 7), 0),
    accepted('the first checkpoint', request(0, 7), text(7)),
    refused(409, 'again from zero', request(0, 7), 7),
    accepted('again from its size', request(7, 7), text(7)),
    refused(400, 'an old size beyond the checkpoint', request(9, 7)),
    refused(404, 'an unknown origin', request(7, 9, signed(text(9, { origin: 'ledger.test/west' })))),
    refused(403, 'signed by another key', request(7, 9, note(text(9), signatureLine(keys.other, text(9))))),
    refused(403, 'a bad signature', request(7, 9, signed(text(9)).replace('\n9\n', '\n10\n'))),
    refused(422, 'no proof', ['old 7', '', signed(text(9))].join('\n')),
    refused(422, 'the proof of another size', request(7, 8).replace(signed(text(8)), signed(text(9)))),
    accepted('growth', request(7, 9), text(9)),
    refused(422, 'a fork of the same size', request(9, 9, fork)),
    refused(422, 'a proof between equal sizes', request(9, 9).replace('old 9\n', `old 9\n${base64(root(9))}\n`)),
    accepted('growth with an extension line', request(9, 257, signed(extended)), extended),
    refused(409, 'a rollback', request(9, 9), 257),
    accepted(
      'a signature of an unknown key',
      request(257, 400, note(text(400), signatureLine(keys.other, text(400)), signatureLine(keys.log, text(400)))),
      text(400),
    ),
    ...['00', '+1', '', '1 ', '0x1', '9007199254740992', '-1'].map((old) =>
      refused(400, `old size ${JSON.stringify(old)}`, request(old, 513)),
    ),
    refused(400, 'no old size', request(400, 513).replace('old 400\n', '')),
    refused(400, 'no empty line', request(400, 513).replace('\n\n', '\n')),
    refused(400, '64 hashes', request(400, 513).replace('old 400\n', `old 400\n${`${base64(root(1))}\n`.repeat(64)}`)),
    refused(400, 'a hash of 31 bytes', request(400, 513).replace('=\n', '\n')),
    refused(400, 'no checkpoint', 'old 400\n\n'),
    refused(400, 'nothing', ''),
  ]
  const sequence_b: Step[] = [
    accepted('size zero', request(0, 0), text(0)),
    accepted('size zero again', request(0, 0), text(0)),
    accepted('from zero to one', request(0, 1), text(1)),
    refused(422, '(fresh) a proof from zero', request(0, 5).replace('old 0\n', `old 0\n${base64(root(5))}\n`)),
    refused(422, '(fresh) size zero with another root', request(0, 0, signed(text(0, { root: base64(root(1)) })))),
  ]
  return { cosigner: 'w1', time, sequence_a, sequence_b }
}
