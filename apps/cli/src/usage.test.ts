import assert from 'node:assert/strict'
import { test } from 'node:test'
import { concert, inTurns, testFolder } from './test-cli.ts'

test('concert --help tells the exit codes and every command', async () => {
  const { code, stdout } = await concert(['--help'])
  assert.equal(code, 0)
  for (const said of ['node', 'import', 'check', 'restore', '0 done', '2 wrong usage', '69', '75'])
    assert.ok(stdout.includes(said), said)
})

const wrongUsage = [
  [],
  ['dance'],
  ['node'],
  ['node', '--data', 'x', '--port', '70000'],
  ['node', '--data', 'x', '--reply-port', '2525'],
  ['node', '--data', 'x', '--sample', '--exercise'],
  ['import'],
  ['import', 'x.csv', '--format', 'xls'],
  ['report'],
  ['report', 'figures', '--place', 'KAZ'],
  ['report', 'figures', '--place', 'KAZ', '--period', '2020-W17', 'nonsense'],
  ['report', 'rhythm', '--every', 'year', '--by', '10:00'],
  ['show', 'nothing'],
  ['show', 'situation', '--node', 'not a url'],
  ['key', 'revoke', 'abc'],
  ['person', 'invite', '--as', 'kaz-moh'],
  ['person', 'withdraw'],
  ['draft', 'list', '--status', 'lost'],
  ['proposal', 'list', '--standing', 'lost'],
  ['proposal', 'break', '1'],
  ['proposal', 'silence', '1', '--hours', 'many'],
  ['decision', 'join', '1'],
  ['desk', 'list', '--group', 'lost'],
  ['desk', 'ask', '--to', 'kaz-moh'],
  ['restore', 'x', '--data', 'y'],
  ['restore', 'x', '--data', 'y', '--nothing-later', '--last-checkpoint', 'z'],
  ['verify', 'x', '--vkey', 'rubbish'],
  ['verify', 'x', '--recompute'],
  ['verify', 'x', '--record', 'y'],
  ['analyse', '--cases', 'x'],
  ['backtest', '--vintages', 'x'],
  ['backtest', '--vintages', 'x', '--out', 'y', '--method', 'guess'],
  ['backtest', '--vintages', 'x', '--out', 'y', '--threshold', '-1'],
]

test('wrong usage exits with 2, prints nothing on stdout and no stack', async () => {
  const ended = await inTurns(wrongUsage, (args) => concert(args))
  for (const [at, { code, stdout, stderr }] of ended.entries()) {
    assert.equal(code, 2, `${wrongUsage[at]!.join(' ')}: ${stderr}`)
    assert.equal(stdout, '')
    assert.doesNotMatch(stderr, /\n {4}at /)
  }
})

test('a node that does not answer is told in one line, exit 69', async () => {
  const asked = [
    ['show', 'situation'],
    ['key', 'list'],
    ['report', 'zero', '--place', 'KAZ', '--period', '2020-W18'],
  ]
  for (const { code, stderr } of await inTurns(asked, (args) =>
    concert([...args, '--node', 'http://127.0.0.1:9']),
  ))
    assert.deepEqual([code, stderr.trim().split('\n').length], [69, 1])
  assert.equal((await concert(['check', 'http://127.0.0.1:9'])).code, 69)
  assert.equal((await concert(['show', 'situation', '--data', testFolder()])).code, 69)
})
