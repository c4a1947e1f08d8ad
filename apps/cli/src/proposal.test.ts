import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { concert, inTurns, startTestNode, testFolder, type TestNode } from './test-cli.ts'

const members = ['IND', 'KAZ', 'CHN', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']
const office = 'sco-secretariat'
const file = join(testFolder(), 'proposal.json')
const text = {
  title: { en: 'On the exchange of figures', ru: 'Об обмене данными', zh: '关于数据交换' },
  articles: [
    { id: '1', texts: { en: 'Each state reports daily.', ru: 'Ежедневно.', zh: '每日报告。' } },
    { id: '2', texts: { en: 'Figures are corrected.', ru: 'Данные исправляются.', zh: '数据予以更正。' } },
  ],
}

let node: TestNode
const tokens = new Map<string, string>()
before(async () => {
  node = await startTestNode(join(testFolder(), 'node'))
  await writeFile(file, JSON.stringify(text))
  const agencies = [office, ...members.map((state) => `${state.toLowerCase()}-moh`)]
  const granted = await inTurns(agencies, (agency) =>
    concert(['key', 'token', agency, '--scope', 'sign', '--agency', agency, '--json', '--data', node.dir]),
  )
  for (const [at, { stdout, stderr }] of granted.entries()) {
    assert.ok(stdout.startsWith('{'), stderr)
    tokens.set(agencies[at]!, (JSON.parse(stdout) as { token: string }).token)
  }
})

const run = (agency: string, ...args: readonly string[]) =>
  concert([...args, '--node', node.url, '--token', tokens.get(agency)!])

async function done(agency: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(agency, ...args)
  assert.equal(code, 0, stderr)
  return stdout
}

test('a proposal goes from its tabling through a broken silence and a consensus to a decision', async () => {
  const listed = await done(office, 'proposal', 'list', '--json')
  const number = String((JSON.parse(listed) as { nextNumber: number }).nextNumber)
  await done(office, 'proposal', 'table', file)
  await done('kaz-moh', 'proposal', 'comment', number, '--article', '1', '--text', 'By which hour?')
  const amend = ['--article', '1', '--text', 'en=Each state reports weekly.', '--reason', 'Few staff.']
  const asked = await done('ind-moh', 'proposal', 'amend', number, ...amend, '--json')
  const { statement } = JSON.parse(asked) as { statement: string }
  const early = await run(office, 'proposal', 'table', file, '--replaces', number)
  assert.match(early.stderr, /what became of [0-9a-f]{64}, the amendment by ind-moh to article 1/)
  await writeFile(file, JSON.stringify({ ...text, amendments: [{ id: statement, taken: 'not' }] }))
  await done(office, 'proposal', 'table', file, '--replaces', number)

  assert.match(await done(office, 'proposal', 'show', number), /the text in ru is not confirmed/)
  await done(office, 'proposal', 'confirm', number, 'ru', 'zh', 'en')
  await done('kaz-moh', 'proposal', 'method')
  await inTurns(
    members.filter((state) => state !== 'KAZ'),
    (state) => done(`${state.toLowerCase()}-moh`, 'proposal', 'method', number),
  )
  await done(office, 'proposal', 'silence', number)
  assert.match(
    await done('rus-moh', 'proposal', 'list', '--standing', 'silence'),
    new RegExp(`${number} +2 +silence`),
  )
  await done(
    'rus-moh',
    'proposal',
    'position',
    number,
    '--type',
    'reservation',
    '--text',
    'ru=Кроме статьи 2.',
  )
  await done('pak-moh', 'proposal', 'break', number, '--reason', 'The second article is unclear.')
  const broken = await done('uzb-moh', 'proposal', 'show', number)
  assert.match(
    broken,
    /: broken since[\s\S]*broken by PAK \(objection\) at .*: The second article is unclear\./,
  )

  const met = ['--date', '2020-04-29', '--chair', 'RUS', '--present', members.slice(1).join(',')]
  await done(office, 'proposal', 'consensus', number, ...met)
  const open = ['--label', 'TLP:CLEAR', '--audience', 'public']
  await done(office, 'proposal', 'adopt', number, ...open)
  await done('kaz-moh', 'proposal', 'join', number, '--state', 'KAZ')
  const adopted = await done(office, 'proposal', 'show', number, '--json')
  const { proposal } = JSON.parse(adopted) as { proposal: { decision: { number: number } } }
  const decision = String(proposal.decision.number)
  await done('pak-moh', 'decision', 'join', decision, '--state', 'PAK', '--apart', '--reason', 'Later.')
  const decided = await concert(['decision', 'show', decision, '--node', node.url])
  assert.match(
    decided.stdout,
    /^Decision \d+ of 2020-04-29: On the exchange of figures\nTLP:CLEAR, for public/,
  )
  assert.match(decided.stdout, /Takes part\n {2}KAZ\n\nDoes not take part\n {2}PAK/)
  assert.match(
    await done(office, 'proposal', 'show', number),
    /adopted since[\s\S]*absent IND[\s\S]*by consensus/,
  )
})
