import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const subject = 'Experts for the meeting'

describe('the desk, of the Secretariat and of two agencies at once', () => {
  let workspace: Workspace
  let desk: Page
  let kazakhstan: Page
  before(async () => {
    workspace = await openWorkspace()
    desk = await workspace.visit({ path: '/desk', office: 'secretariat-duty-desk' })
    kazakhstan = await workspace.visit({ path: '/desk', office: 'kaz-focal-point' })
  })
  after(() => workspace.close())

  test('a request that lacks something says what, beside each field, and sends nothing', async () => {
    await desk.getByRole('link', { name: 'Make a request' }).click()
    await desk.getByRole('button', { name: 'Sign' }).click()
    for (const fault of ['Choose who is asked.', 'Give a subject', 'Write what is asked', 'still to come'])
      await desk.getByText(fault).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('one signs, and whoever is asked sees it on its open desk, its clock running', async () => {
    await desk.getByLabel('Ministry of Health of Kazakhstan').check()
    await desk.getByRole('group', { name: 'Subject' }).getByLabel('English').fill(subject)
    await desk.getByRole('textbox', { name: 'What is asked · English' }).fill('Name two experts.')
    await desk.getByLabel('Due (UTC)').fill('2020-05-04T12:00')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    const row = kazakhstan.getByRole('row').filter({ hasText: subject })
    await row.getByText('On your agency').waitFor()
    await row.getByRole('timer').waitFor()
  })

  test('nobody else sees it', async () => {
    const china = await workspace.visit({ path: '/desk', office: 'chn-signing-officer' })
    await china.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await china.getByText(subject).count(), 0)
    await china.context().close()
  })

  test('the agency answers, and the desk of whoever asked shows it without a click', async () => {
    await desk.goto(`${workspace.url}/workspace/desk?module=desk`)
    await desk.getByRole('row').filter({ hasText: subject }).waitFor()
    await kazakhstan.getByRole('link', { name: 'A request is to be answered' }).click()
    await kazakhstan.getByRole('textbox', { name: 'Answer' }).fill('Both deputies.')
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Signed, and in the record.').waitFor()
    const closable = desk.getByRole('link', { name: 'A request is answered by all and can be closed' })
    await closable.waitFor()
    await closable.click()
    await desk.getByText('Both deputies.').waitFor()
    await desk.getByText('Answered by all').waitFor()
  })

  test('whoever asked closes it, and it is on nobody’s desk any more', async () => {
    await desk.getByRole('button', { name: 'Close it' }).click()
    await desk.getByRole('textbox', { name: 'Reason' }).fill('All is here.')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('All is here.').waitFor()
    await desk.goto(`${workspace.url}/workspace/desk?module=desk`)
    await desk.getByRole('row').nth(1).waitFor()
    assert.equal(await desk.getByRole('row').filter({ hasText: subject }).count(), 0)
  })

  test('the list is narrowed by group, matter and state, and the address says how', async () => {
    const body = { state: 'TJK', question: 'Is it so?' }
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, {
      kind: 'situation.verification-request',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body,
    })
    await desk.goto(`${workspace.url}/workspace/desk`)
    await desk.getByRole('combobox', { name: 'State' }).selectOption('TJK')
    await desk.getByRole('row').filter({ hasText: 'Is it so?' }).waitFor()
    assert.match(desk.url(), /state=TJK/)
    await desk.getByRole('link', { name: /^Overdue/ }).click()
    await desk.getByRole('row').filter({ hasText: 'Is it so?' }).waitFor({ state: 'detached' })
    assert.match(desk.url(), /group=overdue/)
  })

  test('a part of the list says which it is of how many, and leads to the others', async () => {
    await desk.goto(`${workspace.url}/workspace/desk?from=1`)
    const parts = desk.getByRole('navigation', { name: 'Parts of this list' })
    await parts.getByText(/^2 to \d+ of \d+$/).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await parts.getByRole('link', { name: 'Previous' }).click()
    await parts.waitFor({ state: 'detached' })
    assert.doesNotMatch(desk.url(), /from=/)
  })

  test('looking back it shows what was due then, and nothing can be written', async () => {
    await desk.goto(`${workspace.url}/workspace/desk?asOf=2020-04-20`)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await desk.getByRole('link', { name: 'Make a request' }).count(), 0)
    await desk.goto(`${workspace.url}/workspace/desk/requests/new?asOf=2020-04-20`)
    await desk.getByText('cannot be changed').waitFor()
  })
})
