import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { assessmentBySecretariat } from '../../../testing/said-threats.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('assessments, clocks and timelines of one event', () => {
  let workspace: Workspace
  let kazakhstan: Page
  let desk: Page
  before(async () => {
    workspace = await openWorkspace()
    kazakhstan = await workspace.visit({ path: '/assessments', office: 'kaz-focal-point' })
    desk = await workspace.visit({ path: '/assessments', office: 'secretariat-duty-desk' })
  })
  after(() => workspace.close())

  test('what was said is there, and where nothing was, the part says so', async () => {
    await desk.getByRole('row').filter({ hasText: 'wherever it occurs' }).waitFor()
    await desk.getByText('No timeline has been told.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('a timeline with the instant of awareness starts the clock of 48 hours on every open page', async () => {
    await kazakhstan.getByRole('link', { name: 'Tell the timeline (7-1-7)' }).click()
    await kazakhstan.getByLabel('Emerged').fill('2020-04-20')
    await kazakhstan.getByLabel('Detected').fill('2020-04-10')
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('This cannot be before what it follows.').waitFor()
    await kazakhstan.getByLabel('Detected').fill('2020-04-28')
    await kazakhstan.getByLabel('National focal point aware (UTC)').fill('2020-04-29T00:30')
    await kazakhstan.getByLabel('What held it up (Detection)').fill('No tests in two regions.')
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Signed, and in the record.').waitFor()
    const clock = desk.getByRole('row').filter({ hasText: '48 hours from awareness' })
    assert.match(await clock.getByRole('timer').innerText(), /left$/)
    const detection = desk.getByRole('row').filter({ hasText: /^Detection/ })
    await detection.getByText('8 days · target 7 days').waitFor()
    await detection.getByText('missed').waitFor()
    await desk.getByText('No tests in two regions.').waitFor()
  })

  test('the result is computed as one answers, and what is missing is said beside each field', async () => {
    await kazakhstan.goto(`${workspace.url}/workspace/assessments/new`)
    await isAlive(kazakhstan)
    const result = kazakhstan.getByRole('status').filter({ hasText: 'Result' })
    await result.getByText('not yet given').waitFor()
    await answer(kazakhstan, 'serious', 'Yes')
    await answer(kazakhstan, 'unusual', 'Unknown')
    await result.getByText('not yet given').waitFor()
    await answer(kazakhstan, 'international spread', 'Yes')
    await result.getByText('notify WHO', { exact: true }).waitFor()
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Answer the question; unknown is an answer.').waitFor()
    assert.equal(await kazakhstan.getByText('Give the reason.').count(), 4)
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(kazakhstan), 0)
    await kazakhstan.setViewportSize({ width: 1280, height: 900 })
  })

  test('what is written stands after a reload; the risk is read from the matrix', async () => {
    await answer(kazakhstan, 'travel or trade', 'No')
    for (const [field, text] of reasons) await kazakhstan.getByLabel(field).fill(text)
    await kazakhstan.getByLabel('Rapid risk assessment: national').check()
    await kazakhstan.reload()
    await isAlive(kazakhstan)
    assert.equal(await kazakhstan.getByLabel('Why (impact)').inputValue(), reasons[0][1])
    await kazakhstan.getByLabel('Risk question').fill('Will hospitals be full within two weeks?')
    await kazakhstan.getByLabel('Likelihood', { exact: true }).selectOption('likely')
    await kazakhstan.getByLabel('Consequences', { exact: true }).selectOption('severe')
    await kazakhstan.getByText('Level of risk: very high').waitFor()
    await kazakhstan.getByLabel('Confidence', { exact: true }).selectOption('low')
    for (const side of ['this likelihood', 'these consequences', 'this confidence'])
      await kazakhstan.getByLabel(`Why ${side}`).fill('By what is known.')
  })

  test('signed, it stops the clock of 48 hours and starts that of 24 on every open page', async () => {
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Signed, and in the record.').waitFor()
    const row = desk.getByRole('row').filter({ hasText: 'the state’s own' })
    await row.getByText('notify WHO').waitFor()
    await row.getByText('national: very high').waitFor()
    await desk
      .getByRole('row')
      .filter({ hasText: '48 hours from awareness' })
      .getByText('done after')
      .waitFor()
    await desk
      .getByRole('row')
      .filter({ hasText: '24 hours from the assessment' })
      .getByRole('timer')
      .waitFor()
  })

  test('the Secretariat’s assessment stands beside the state’s own', async () => {
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, assessmentBySecretariat as never)
    await desk.getByRole('row').filter({ hasText: 'regional: high' }).getByRole('link').first().click()
    await desk.getByRole('heading', { level: 2, name: 'Beside one another' }).waitFor()
    const row = desk
      .getByRole('table', { name: 'Beside one another' })
      .getByRole('row', { name: /^Decision/ })
    assert.equal(await row.getByRole('cell').count(), 2)
    await desk.getByText('Two regional hospitals are full.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('a new version takes the place of the old one, which stays and says so', async () => {
    await desk.getByRole('link', { name: 'New version' }).click()
    await desk.getByText('Signed, this is version 2 of your assessment.').waitFor()
    assert.equal(await desk.getByLabel('Why (impact)').inputValue(), 'Two regional hospitals are full.')
    await answer(desk, 'unusual', 'Yes')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await desk.goBack()
    await desk.getByText('This version has been replaced.').waitFor()
    await desk.getByRole('link', { name: 'To the one that took its place' }).click()
    await desk.getByText(/^Assessment by .*, version 2$/).waitFor()
    await desk.getByRole('link', { name: /^Every version by/ }).click()
    const unusual = desk.getByRole('row', { name: /^Is the event unusual/ })
    assert.deepEqual(await unusual.getByRole('cell').allInnerTexts(), ['Yes', 'Unknown'])
  })

  test('as of a day before there is nothing, and nothing can be assessed', async () => {
    await desk.goto(`${workspace.url}/workspace/assessments?asOf=2020-04-27`)
    await desk.getByText('Nobody has assessed this event.').waitFor()
    assert.equal(await desk.getByRole('link', { name: 'Assess an event' }).count(), 0)
  })

  test('where an agency has four eyes another reads the draft in words and signs it', async () => {
    const drafter = await workspace.visit({ path: '/assessments/new', office: 'chn-epidemiologist' })
    for (const question of ['serious', 'unusual', 'international spread', 'travel or trade'])
      await answer(drafter, question, 'Yes')
    for (const [field, text] of reasons) await drafter.getByLabel(field).fill(text)
    await drafter.getByRole('button', { name: 'Submit for signature' }).click()
    await drafter.getByText('it waits for a colleague’s signature').waitFor()
    const signer = await workspace.visit({ path: '/drafts', office: 'chn-signing-officer' })
    await signer.getByRole('link', { name: 'Threat assessment' }).click()
    await signer.getByText(reasons[0][1]).waitFor()
    await signer.getByRole('button', { name: 'Sign', exact: true }).click()
    await desk.goto(`${workspace.url}/workspace/assessments`)
    await desk
      .getByRole('row')
      .filter({ hasText: 'China' })
      .getByText('notify WHO', { exact: true })
      .waitFor()
    await drafter.context().close()
    await signer.context().close()
  })
})

const reasons = [
  ['Why (impact)', 'Intensive care is full in two regions.'],
  ['Why (unusual or unexpected)', 'The cause is not confirmed.'],
  ['Why (spread)', 'Cases among travellers.'],
  ['Why (travel or trade)', 'None is known.'],
] as const

async function answer(page: Page, question: string, name: string): Promise<void> {
  await page
    .getByRole('group', { name: new RegExp(question) })
    .getByLabel(name, { exact: true })
    .check()
}
