import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import {
  laterBy,
  putUnderSilence,
  readProposal,
  readyForSilence,
  tableProposal,
} from '../../../testing/said-proposals.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('a proposal that the Secretariat leads to its decision', () => {
  let workspace: Workspace
  let number: number
  let desk: Page
  before(async () => {
    workspace = await openWorkspace()
    const tabled = await tableProposal(workspace)
    number = tabled.number
    await readyForSilence(workspace, tabled)
    await putUnderSilence(workspace, tabled, laterBy(workspace, 48))
    desk = await workspace.visit({ path: `/proposals/${number}`, office: 'secretariat-officer' })
  })
  after(() => workspace.close())

  test('a silence is extended with a reason that everybody reads, and a position is attached to it', async () => {
    const kazakhstan = await workspace.visit({ path: `/proposals/${number}`, office: 'kaz-diplomat' })
    const form = await opened(desk, 'Extend')
    await form.getByLabel('Reason of the extension').fill('A holiday.')
    assert.deepEqual(await violationsOf(desk), [])
    await form.getByRole('button', { name: 'Sign' }).click()
    await kazakhstan.getByText('Extended from').waitFor()
    await kazakhstan.getByText('A holiday.').waitFor()
    const position = await opened(kazakhstan, 'State a position')
    await position.getByLabel('Words of the statement · English').fill('We read article 1 narrowly.')
    await position.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('We read article 1 narrowly.').waitFor()
    await kazakhstan.context().close()
  })

  test('a silence that is withdrawn leaves the proposal open', async () => {
    const form = await opened(desk, 'Withdraw the silence')
    await form.getByRole('button', { name: 'Sign' }).click()
    await form.getByText('Give the reason.').waitFor()
    await form.getByLabel('Reason').fill('A meeting takes place first.')
    await form.getByRole('button', { name: 'Sign' }).click()
    await desk.getByRole('heading', { name: 'In discussion' }).waitFor()
  })

  test('a meeting at which nobody objected leads to the decision; its chair is among those present', async () => {
    const form = await opened(desk, 'Record a consensus at a meeting')
    await form.getByLabel('Russia').uncheck()
    await form.getByLabel('In the chair').selectOption({ label: 'Russia' })
    await form.getByLabel('China').uncheck()
    assert.deepEqual(await violationsOf(desk), [])
    await form.getByRole('button', { name: 'Sign' }).click()
    await desk.getByRole('heading', { name: 'Agreed at a meeting; not adopted yet' }).waitFor()
    await desk.getByRole('button', { name: /^Adopt as decision/ }).click()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByRole('heading', { name: 'Adopted', exact: true }).waitFor()
    const { proposal } = await readProposal(workspace, number)
    assert.deepEqual([proposal.consensus?.chair, proposal.consensus?.absent], ['RUS', ['CHN']])
    assert.equal(proposal.decision?.way, 'consensus')
  })
})

async function opened(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name, exact: true }).click()
  return page.getByRole('group', { name, exact: true })
}
