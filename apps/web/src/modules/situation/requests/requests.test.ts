import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const question = 'Is there a cluster of pneumonia in two hospitals of one city?'

describe('verification requests between two states and the Secretariat', () => {
  let workspace: Workspace
  let desk: Page
  let kazakhstan: Page
  /** Of the sample, after which these tests ask first. */
  let size: number
  before(async () => {
    workspace = await openWorkspace()
    size = workspace.node.record.size()
    desk = await workspace.visit({ path: '/requests', office: 'secretariat-duty-desk' })
    kazakhstan = await workspace.visit({ path: '/requests', office: 'kaz-focal-point' })
  })
  after(() => workspace.close())

  test('a form that lacks something says what, beside each field, and sends nothing', async () => {
    await desk.getByRole('link', { name: 'Ask a state' }).click()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Choose the state that is asked.').waitFor()
    await desk.getByText('Write the question.').waitFor()
    assert.equal(
      await desk.getByRole('combobox', { name: 'State asked' }).getAttribute('aria-invalid'),
      'true',
    )
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('states are offered in protocol order', async () => {
    const states = await desk
      .getByRole('combobox', { name: 'State asked' })
      .locator('option')
      .allTextContents()
    assert.deepEqual(states.slice(1, 5), ['India', 'Kazakhstan', 'China', 'Kyrgyzstan'])
  })

  test('what is written stands after a reload', async () => {
    await desk.getByRole('combobox', { name: 'State asked' }).selectOption('KAZ')
    await desk.getByRole('textbox', { name: 'Question' }).fill(question)
    await desk.reload()
    await isAlive(desk)
    assert.equal(await desk.getByRole('textbox', { name: 'Question' }).inputValue(), question)
    await desk.getByText('read by: Kazakhstan and the Secretariat').waitFor()
  })

  test('one signs, and the state that is asked sees it on its open page, its clock running', async () => {
    await kazakhstan.getByText('No state has been asked').waitFor()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    const row = kazakhstan.getByRole('row').filter({ hasText: question })
    await row.getByText('Awaits your state’s answer').waitFor()
    assert.match(await row.getByRole('timer').innerText(), /^2[34] hours \d+ min left$/)
    await row.getByText('TLP:AMBER').waitFor()
  })

  test('nobody else sees it, and the address of it tells nothing', async () => {
    const china = await workspace.visit({ path: '/requests', office: 'chn-signing-officer' })
    await china.getByText('No state has been asked').waitFor()
    await china.goto(`${workspace.url}/workspace/requests/${size}`)
    await china.getByText('There is no such request').waitFor()
    await china.context().close()
  })

  test('the state replies, and the question’s page shows it to whoever asked without a click', async () => {
    await desk.goto(`${workspace.url}/workspace/requests/${size}`)
    await isAlive(desk)
    await desk.getByText('Not answered yet.').waitFor()
    assert.equal(await desk.getByRole('textbox', { name: 'Answer' }).count(), 0)
    await kazakhstan.getByRole('link', { name: question }).click()
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Choose the outcome.').waitFor()
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.getByLabel(/^Acknowledged/).check()
    await kazakhstan
      .getByRole('textbox', { name: 'Answer' })
      .fill('Received; the regional department has been asked.')
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Signed, and in the record.').waitFor()
    await desk.getByRole('heading', { level: 3, name: 'Acknowledged' }).waitFor()
    await desk.getByText(/^answered after \d+ min$/).waitFor()
    assert.equal(await desk.getByRole('timer').count(), 0)
    assert.equal(await desk.locator('aside').getByText('Reply to a verification request').count(), 1)
  })

  test('the list tells what was answered after how long, and hides the answered one when asked', async () => {
    await desk.goto(`${workspace.url}/workspace/requests?show=open`)
    await desk.getByText('None of the requests is of this kind.').waitFor()
    await desk.getByLabel('Show').selectOption('mine')
    await desk
      .getByRole('cell')
      .filter({ hasText: /Acknowledged.*answered after/ })
      .waitFor()
    assert.match(desk.url(), /show=mine/)
  })

  test('a line that is cut while one signs loses nothing and says nothing twice', async () => {
    await desk.goto(`${workspace.url}/workspace/requests/new?state=TJK`)
    await isAlive(desk)
    await desk
      .getByRole('textbox', { name: 'Question' })
      .fill('Have more deaths of pneumonia been reported than usual?')
    await desk.context().setOffline(true)
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('No connection after').waitFor()
    await desk.context().setOffline(false)
    await desk.getByText('Signed, and in the record.').waitFor()
    await desk.goto(`${workspace.url}/workspace/requests`)
    await desk.getByRole('row').filter({ hasText: 'Tajikistan' }).waitFor()
    assert.equal(await desk.getByRole('row').filter({ hasText: 'Tajikistan' }).count(), 1)
  })

  test('where an agency has four eyes one drafts the reply and another signs it', async () => {
    const id = await ask(workspace, 'CHN', 'Are the figures of one city restated?')
    const drafter = await workspace.visit({ path: `/requests/${id}`, office: 'chn-epidemiologist' })
    await drafter.getByLabel(/^Confirmed/).check()
    await drafter.getByRole('textbox', { name: 'Answer' }).fill('They are, by the revision of 17 April.')
    await drafter.getByRole('button', { name: 'Submit for signature' }).click()
    await drafter.getByText('it waits for a colleague’s signature').waitFor()
    const signer = await workspace.visit({ path: '/drafts', office: 'chn-signing-officer' })
    await signer.getByRole('link', { name: 'Reply to a verification request' }).click()
    await signer.getByText('They are, by the revision of 17 April.').waitFor()
    await signer.getByRole('button', { name: 'Sign', exact: true }).click()
    await drafter.getByRole('heading', { level: 3, name: 'Confirmed' }).waitFor()
    await drafter.context().close()
    await signer.context().close()
  })

  test('as of a day before it was asked there is nothing, and nothing can be asked', async () => {
    await desk.goto(`${workspace.url}/workspace/requests?asOf=2020-04-28`)
    await desk.getByText('No state has been asked').waitFor()
    assert.equal(await desk.getByRole('link', { name: 'Ask a state' }).count(), 0)
    await desk.goto(`${workspace.url}/workspace/requests/new?asOf=2020-04-28`)
    await desk.getByText('what was known then cannot be changed').waitFor()
    await desk.goto(`${workspace.url}/workspace/requests/${size}?asOf=${size + 1}`)
    await desk.getByText('Not answered yet.').waitFor()
  })

  test('whoever only reads is offered neither to ask nor to reply', async () => {
    const reader = await workspace.visit({ path: '/requests', office: 'uzb-diplomat' })
    await reader.getByRole('heading', { level: 1 }).waitFor()
    assert.equal(await reader.getByRole('link', { name: 'Ask a state' }).count(), 0)
    await reader.context().close()
  })
})

/** An open question of the Secretariat; answers its statement's id. */
async function ask({ node }: Workspace, state: string, question: string): Promise<string> {
  const { statement } = await node.signAndTake('sco-secretariat' as AgencyId, {
    kind: 'situation.verification-request',
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: 'en',
    about: 'covid-19',
    body: { state, question },
  })
  return statement
}
