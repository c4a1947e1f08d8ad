import type { ActionAnswer, ActionsAnswer, ChainAnswer, PublicationsAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { heldClock } from '../testing/held-clock.ts'
import { isAlive, openWorkspace, type Workspace } from '../testing/open-workspace.ts'
import { overflowOf } from '../testing/overflow-of.ts'
import { violationsOf } from '../testing/violations-of.ts'

const now = '2020-04-29T08:00:00.000Z'
const expires = '2020-04-30T09:00:00.000Z'
const title = 'Name an office for passage in each state'

/** The sample tells the story up to its own day; from there on its offices play it to the end. */
describe('a spring from a conversation to what came of it, in the browsers of its offices', () => {
  const clock = heldClock(now)
  let workspace: Workspace
  let desk: Page
  let kazakhstan: Page
  before(async () => {
    workspace = await openWorkspace('sample', clock)
    desk = await workspace.visit({ path: '/proposals/2', office: 'secretariat-officer' })
    kazakhstan = await workspace.visit({ path: '/proposals/2', office: 'kaz-diplomat' })
  })
  after(() => workspace.close())

  const read = async <T>(path: string, page = desk): Promise<T> =>
    (await (await page.context().request.get(`${workspace.url}${path}`)).json()) as T

  test('the meeting of 1 April and the call of 29 April are on record: each word with whose it is, agreed by all parties', async () => {
    const china = await workspace.visit({ path: '/contacts', office: 'chn-diplomat' })
    await china
      .getByRole('row')
      .filter({ hasText: '1 Apr 2020' })
      .getByText('Agreed by all parties')
      .waitFor()
    await china.getByRole('link', { name: 'Telephone conversation, 29 Apr 2020' }).click()
    await china.getByText('Agreed by all parties').first().waitFor()
    const { publications } = await read<PublicationsAnswer>('/api/contacts/publications', china)
    const call = publications.find(({ date }) => date === '2020-04-29')
    const voices = new Set(call!.paragraphs.map(({ voice }) => voice))
    assert.deepEqual([...voices].sort(), ['attributed', 'joint', 'own'])
    await china.getByText('Attributed to Ministry of Foreign Affairs of China').first().waitFor()
    await china.context().close()
  })

  test('everybody reads what was agreed, with its proof', async () => {
    const page = await desk.context().browser()!.newPage()
    await page.goto(`${workspace.url}/en/readouts/`)
    await page.getByRole('link', { name: 'SCO Secretariat – Ministry of Foreign Affairs of China' }).click()
    const proof = page.locator('a[href*="proofs/"]').first()
    const answer = await page.request.get(new URL((await proof.getAttribute('href'))!, page.url()).href)
    assert.equal(answer.status(), 200)
    await page.close()
  })

  test('the proposal that Kazakhstan broke and the Secretariat put anew passes, and is adopted', async () => {
    await kazakhstan.getByText('Put anew after a silence that was broken').waitFor()
    clock.set(expires)
    await desk.reload()
    await isAlive(desk)
    await desk.getByRole('heading', { name: 'The silence has passed; not adopted yet' }).waitFor()
    await desk.getByRole('button', { name: 'Adopt as decision No. 2' }).click()
    await desk.getByLabel('Date of the decision (UTC)').fill(expires.slice(0, 10))
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByRole('main').getByRole('link', { name: 'Decision No. 2' }).click()
    await desk.getByRole('heading', { name: 'Who takes part' }).waitFor()
    await kazakhstan.getByRole('heading', { name: 'Adopted', exact: true }).waitFor()
  })

  test('an action comes of it, a state carries it out, and the Secretariat confirms that', async () => {
    const { decision } = await read<{ decision: { id: string } }>('/api/decisions/2')
    await desk.goto(`${workspace.url}/workspace/actions/new?from=${decision.id}`)
    await isAlive(desk)
    await desk.getByLabel('Title · English').fill(title)
    await desk
      .getByLabel('What is done · English')
      .fill('Each state names an office that answers for passage.')
    await desk.getByLabel('Due', { exact: true }).fill('2020-05-15')
    await desk.getByLabel('Measure of success · English').fill('The office is named, with its telephone.')
    await desk.getByLabel('Kazakhstan', { exact: true }).check()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await kazakhstan.goto(`${workspace.url}/workspace/actions`)
    await isAlive(kazakhstan)
    for (const page of [desk, kazakhstan]) {
      if (page === desk) await desk.getByRole('main').getByRole('link', { name: 'Actions' }).click()
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
    await kazakhstan.getByLabel('Drop files here, or choose them').setInputFiles({
      name: 'office.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Customs duty office, at any hour\n'),
    })
    await kazakhstan.getByLabel('Achieved').check()
    await kazakhstan.getByRole('textbox', { name: 'What was done' }).fill('The office is named.')
    await sign(kazakhstan, 'Say what was done')
    await desk
      .getByRole('row')
      .filter({ hasText: 'Kazakhstan' })
      .getByText('Achieved, to be confirmed')
      .waitFor()
    await desk.getByLabel('Of what').selectOption({ label: 'The whole action' })
    await desk.getByLabel('Confirm that it is complete').check()
    await sign(desk, 'Confirm, return or cancel')
    await kazakhstan.getByText('Action · Complete · Version 1').waitFor()
  })

  test('the chain shows it all, as a line, as a picture and as a table', async () => {
    const id = new URL(desk.url()).pathname.split('/').at(-1)!
    const { action } = await read<ActionAnswer>(`/api/actions/${id}`)
    assert.equal(action.standing, 'complete')
    const { steps } = await read<ChainAnswer>(`/api/chain/${id}`)
    const kinds = steps.map(({ kind }) => kind)
    for (const kind of [
      'proposals.break',
      'proposals.silence',
      'proposals.adoption',
      'actions.action',
      'actions.update',
      'actions.completion',
    ])
      assert.ok(kinds.includes(kind), `${kind} in ${kinds.join(' ')}`)
    const line = desk.getByRole('navigation', { name: 'What led to this, and what came of it' })
    await line.getByRole('link', { name: 'Decision' }).last().waitFor()
    await line.getByRole('link', { name: 'The whole chain' }).click()
    await desk.getByRole('img', { name: /The chain of: Action/ }).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
    const first = await read<ActionsAnswer>('/api/actions')
    const duty = first.actions.find(({ title: names }) => JSON.stringify(names).includes('duty offices'))!
    const earlier = await read<ChainAnswer>(`/api/chain/${duty.id}`)
    const told = new Set(earlier.steps.map(({ kind }) => kind))
    for (const kind of [
      'contacts.conversation',
      'contacts.publication',
      'proposals.draft',
      'proposals.adoption',
    ])
      assert.ok(told.has(kind), kind)
  })
})

async function sign(page: Page, heading: string): Promise<void> {
  await page.getByRole('region', { name: heading }).getByRole('button', { name: 'Sign' }).click()
}
