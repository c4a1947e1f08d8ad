import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { alertBySecretariat } from '../../../testing/said-threats.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const headline = 'Cases double in four days'

describe('an alert from the Secretariat to two states', () => {
  let workspace: Workspace
  let desk: Page
  let kazakhstan: Page
  before(async () => {
    workspace = await openWorkspace()
    desk = await workspace.visit({ path: '/alerts', office: 'secretariat-duty-desk' })
    kazakhstan = await workspace.visit({ path: '/alerts', office: 'kaz-focal-point' })
  })
  after(() => workspace.close())

  test('the form says what is missing, beside each field, and that it is an exercise', async () => {
    await desk.getByRole('link', { name: 'The line of alerts is being tried out' }).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.getByRole('link', { name: 'Give an alert' }).click()
    await desk.getByText('Nothing of it is real').waitFor()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Write the headline.').waitFor()
    await desk.getByText('Write what is known.').waitFor()
    await desk.getByText('Choose at least one.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('signed, it stands on the open page of the state that is asked, marked as an exercise, its clock running', async () => {
    await desk.getByLabel('Headline').first().fill(headline)
    await desk.getByLabel('What is known').first().fill('Hospitals of two cities are full.')
    await desk.getByRole('group', { name: 'Where it holds' }).getByLabel('Kazakhstan').check()
    await desk.reload()
    await isAlive(desk)
    assert.equal(await desk.getByLabel('Headline').first().inputValue(), headline)
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    const row = kazakhstan.getByRole('row').filter({ hasText: headline })
    await row.getByText('EXERCISE').waitFor()
    await row.getByText('Awaits your state’s acknowledgement').waitFor()
    assert.match(await row.getByRole('timer').innerText(), /left$/)
  })

  test('its duty officer acknowledges it with one button, and whoever gave it sees that', async () => {
    await desk.getByRole('main').getByRole('link', { name: 'Alerts' }).click()
    await desk.getByRole('link', { name: headline }).click()
    await kazakhstan.getByRole('link', { name: headline }).click()
    await kazakhstan.getByRole('heading', { name: 'Acknowledge', exact: true }).waitFor()
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText(/^1 of \d+ have acknowledged$/).waitFor()
    await kazakhstan.getByText('Your agency has acknowledged this alert.').waitFor()
    await desk.getByRole('row').filter({ hasText: 'Kazakhstan' }).getByText('(this page)').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('focal points that were sent nothing are named with the reason', async () => {
    await desk.getByRole('heading', { name: 'Asked and sent nothing' }).waitFor()
  })

  test('an update begins with what stands and says why; the old alert leads to it', async () => {
    await desk.getByRole('link', { name: 'Update it' }).click()
    assert.equal(await desk.getByLabel('Headline').first().inputValue(), headline)
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Give the reason.').waitFor()
    await desk.getByLabel('Reason or remark').fill('More is known.')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await kazakhstan.getByRole('link', { name: 'Another has taken its place' }).click()
    await kazakhstan.getByText('Update · stands').waitFor()
    await kazakhstan.getByText('More is known.').waitFor()
  })

  test('a cancellation ends it for the same readers', async () => {
    await desk.getByRole('main').getByRole('link', { name: 'Alerts' }).click()
    await desk.getByRole('row').filter({ hasText: 'Update' }).getByRole('link', { name: headline }).click()
    await desk.getByRole('link', { name: 'Cancel it' }).click()
    await desk.getByLabel('Reason or remark').fill('It was not so.')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await kazakhstan.getByText('Update · cancelled').waitFor()
  })

  test('what needs one leads to the alert, and it is read in one’s own language', async () => {
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, alertBySecretariat as never)
    const inRussian = 'Число случаев в одной области удвоилось за четыре дня'
    const reader = await workspace.visit({ path: '/', office: 'kaz-focal-point', language: 'ru' })
    await reader
      .getByRole('listitem')
      .filter({ hasText: inRussian })
      .getByRole('link', { name: 'Оповещение ожидает подтверждения' })
      .click()
    await reader.getByRole('heading', { level: 1, name: inRussian }).waitFor()
    await reader.getByText('УЧЕНИЕ').first().waitFor()
    await reader.context().close()
  })

  test('whoever only reads is offered nothing, and as of a day before there is no alert', async () => {
    const reader = await workspace.visit({ path: '/alerts', office: 'uzb-diplomat' })
    await reader.getByRole('heading', { level: 1, name: 'Alerts' }).waitFor()
    assert.equal(await reader.getByRole('link', { name: 'Give an alert' }).count(), 0)
    await reader.goto(`${workspace.url}/workspace/alerts?asOf=2020-04-27`)
    await reader.getByText('No alert has been given.').waitFor()
    await reader.context().close()
  })
})
