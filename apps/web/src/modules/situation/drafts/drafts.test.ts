import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('drafts between two offices that sign with four eyes', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  const field = (page: Page) => page.getByLabel('New confirmed cases, persons', { exact: true })
  const submit = async (page: Page): Promise<void> => {
    await page.keyboard.press('Control+Enter')
    await page.getByText('The node would take it as it is.').waitFor()
    await page.getByRole('button', { name: 'Submit for signature' }).click()
    await page.getByText('Submitted: it waits for a colleague’s signature.').waitFor()
  }
  const openDraft = async (page: Page): Promise<void> => {
    await page.goto(`${workspace.url}/workspace/drafts`)
    await page.getByRole('link', { name: 'Situation report' }).first().click()
    await page.getByRole('heading', { level: 2, name: 'What you can do' }).waitFor()
  }

  test('what one writes another returns, and signs when it is mended: never the one who wrote it', async () => {
    const size = workspace.node.record.size()
    const writer = await workspace.visit({ office: 'chn-epidemiologist', path: '/report?period=2020-04-26' })
    const signer = await workspace.visit({ office: 'chn-signing-officer', path: '/drafts' })
    await field(writer).fill('31')
    await submit(writer)
    await openDraft(writer)
    await writer.getByText('To sign it takes the role of signing for the agency.').waitFor()
    assert.equal(await writer.getByRole('button', { name: 'Sign', exact: true }).count(), 0)

    await signer.reload()
    await signer.getByText('waits for your signature').waitFor()
    await openDraft(signer)
    await signer.getByText('31', { exact: true }).waitFor()
    await signer.getByRole('button', { name: 'Return with a remark' }).click()
    await signer.getByRole('textbox', { name: 'Remark' }).fill('Hubei is missing')
    assert.deepEqual(await violationsOf(signer), [])
    await signer.getByRole('dialog').getByRole('button', { name: 'Return with a remark' }).click()
    await signer.getByText('Draft: returned').waitFor()

    await openDraft(writer)
    await writer.getByText('Hubei is missing').waitFor()
    await writer.getByRole('link', { name: 'Go on writing' }).click()
    await field(writer).fill('33')
    await writer.getByText('· saved at the node').waitFor()
    await submit(writer)
    // All that touches drafts is asked again by now.
    await writer.waitForTimeout(1_500)
    assert.equal(await writer.getByText('Submitted: it waits for a colleague’s signature.').count(), 1)

    await openDraft(signer)
    await signer.getByText('33', { exact: true }).waitFor()
    assert.equal(workspace.node.record.size(), size)
    await signer.getByRole('button', { name: 'Sign', exact: true }).click()
    await signer.getByText('Signed, and in the record.').waitFor()
    await signer.getByText('Draft: signed').waitFor()
    assert.equal(workspace.node.record.size(), size + 1)
    await writer.context().close()
    await signer.context().close()
  })

  test('the signing officer cannot sign what he wrote himself; what is submitted is taken back, and withdrawn', async () => {
    const page = await workspace.visit({ office: 'chn-signing-officer', path: '/report?period=2020-04-25' })
    await field(page).fill('12')
    await submit(page)
    await openDraft(page)
    await page.getByText('You changed it last').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Sign', exact: true }).count(), 0)
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByText('The agency has what one drafts signed by another').waitFor()
    await page.getByRole('button', { name: 'Withdraw' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
    await page.getByText('Draft: withdrawn').waitFor()
    await page.context().close()
  })

  test('a draft of any kind is shown in words, and one that is unfinished as it is', async () => {
    const page = await workspace.visit({ office: 'kaz-focal-point', path: '/drafts' })
    const drafts = [
      { kind: 'situation.rhythm', about: 'covid-19', body: { every: 'week', by: '10:00', weekday: 1 } },
      { kind: 'situation.event', about: 'measles-2020', body: { names: {} } },
    ]
    for (const draft of drafts)
      await page.context().request.post(`${workspace.url}/api/drafts`, {
        data: { id: crypto.randomUUID(), ...draft },
        headers: { origin: workspace.url },
      })
    await page.reload()
    await page.getByRole('link', { name: 'Reporting rhythm' }).click()
    await page.getByText('every week, Monday').waitFor()
    await page.goBack()
    await page.getByRole('link', { name: 'Event' }).click()
    await page.getByText('it is shown as it is').waitFor()
    await page.getByText('The node would refuse it').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 780 })
    assert.equal(await overflowOf(page), 0)
    await page.context().close()
  })
})
