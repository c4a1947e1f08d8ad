import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { readProposal, readyForSilence, tableProposal, type Tabled } from '../../testing/said-proposals.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const signed = 'Signed, and in the record.'
const byKazakhstan = 'Each state reports confirmed cases and deaths to the Secretariat every week.'
const byChina = 'Each state reports confirmed cases to the Secretariat every two days.'
const byRussia = 'The Secretariat publishes a summary within five days.'

describe('a proposal on which several states work at once', () => {
  let workspace: Workspace
  let tabled: Tabled
  let desk: Page
  let kazakhstan: Page
  let china: Page
  before(async () => {
    workspace = await openWorkspace()
    tabled = await tableProposal(workspace)
    const visit = (office: string): Promise<Page> =>
      workspace.visit({ path: `/proposals/${tabled.number}`, office })
    desk = await visit('secretariat-officer')
    kazakhstan = await visit('kaz-diplomat')
    china = await visit('chn-diplomat')
  })
  after(() => workspace.close())

  test('the form of an amendment begins with the words that stand and says what is missing', async () => {
    const form = await openAmendment(kazakhstan, '1')
    await form.getByRole('button', { name: 'Sign' }).click()
    await form.getByText('These are the words that stand').waitFor()
    await form.getByText('Give the reason.').waitFor()
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.setViewportSize({ width: 360, height: 780 })
    assert.equal(await overflowOf(kazakhstan), 0)
    await kazakhstan.setViewportSize({ width: 1280, height: 900 })
  })

  test('two amendments to one article at once both stand beside it, in protocol order on every open page', async () => {
    const forms = [await writeAmendment(kazakhstan, byKazakhstan), await writeAmendment(china, byChina)]
    await Promise.all(forms.map((form) => form.getByRole('button', { name: 'Sign' }).click()))
    for (const page of [desk, kazakhstan, china]) {
      const notes = page.getByRole('group', { name: 'What is asked on: Article 1' }).getByRole('listitem')
      await notes.nth(1).waitFor()
      assert.match(await notes.nth(0).innerText(), /^Kazakhstan · asks for other words/)
      assert.match(await notes.nth(1).innerText(), /^China · asks for other words/)
    }
    await desk.getByRole('deletion').filter({ hasText: 'week' }).first().waitFor()
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('a version that is tabled while a state amends the one before is told to it, and its words are kept', async () => {
    const russia = await workspace.visit({ path: `/proposals/${tabled.number}`, office: 'rus-diplomat' })
    const form = await openAmendment(russia, '2')
    await form.getByLabel('Words of the article · English').fill(byRussia)
    await form.getByLabel('Reason').fill('Laboratories need the time.')
    await tableNextVersion(desk)
    await form.getByText('A later version has taken the place').waitFor()
    assert.equal(await form.getByLabel('Words of the article · English').inputValue(), byRussia)
    await form.getByRole('button', { name: 'Sign' }).click()
    await form.getByText(signed).waitFor()
    const { proposal } = await readProposal(workspace, tabled.number)
    assert.deepEqual(
      proposal.amendments.map(({ state, version, outcome }) => [state, version, outcome?.taken]).sort(),
      [
        ['CHN', 1, 'not'],
        ['KAZ', 1, 'whole'],
        ['RUS', 2, undefined],
      ],
    )
    await russia.context().close()
  })

  test('each reads what became of its amendment, and the versions side by side, word by word', async () => {
    await china.getByText('What was asked of earlier versions').click()
    await china.getByText('Not taken up in version 2').waitFor()
    await china.getByText('Every week is enough.').waitFor()
    const versions = china.getByRole('region', { name: 'Versions compared' })
    await versions.getByRole('insertion').filter({ hasText: 'and deaths' }).waitFor()
    await versions.getByRole('button', { name: 'In one text' }).click()
    await versions.getByRole('insertion').filter({ hasText: 'and deaths' }).waitFor()
    assert.deepEqual(await violationsOf(china), [])
  })

  test('nothing goes under silence before every language is confirmed and every member agrees to the method', async () => {
    await desk.goto(`${workspace.url}/workspace/proposals/${tabled.number}`)
    await isAlive(desk)
    await desk.getByRole('button', { name: 'Put under silence' }).click()
    await desk.getByText('the text in zh is not confirmed').waitFor()
    await desk.getByRole('button', { name: 'Confirm: 中文' }).click()
    const form = desk.getByRole('group', { name: 'Confirm: 中文' })
    await form.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('the text in zh is not confirmed').waitFor({ state: 'detached' })
    await sayMethod(china, 'Asks that it is decided at a meeting', 'It needs the experts.')
    await desk.getByText('CHN refuses silence as a method').waitFor()
    await desk.getByRole('row').filter({ hasText: 'China' }).getByText('asks for a meeting').waitFor()
    await sayMethod(china, 'Agrees that it is decided by silence')
    await desk.getByText('CHN refuses silence as a method').waitFor({ state: 'detached' })
    await desk.getByRole('row').filter({ hasText: 'China' }).getByText('agrees to silence').waitFor()
  })

  test('a silence is put for 72 hours, a short one asks for the chair’s reason; broken, it is put anew', async () => {
    const ready = await tableProposal(workspace)
    await readyForSilence(workspace, ready)
    for (const page of [desk, kazakhstan]) {
      await page.goto(`${workspace.url}/workspace/proposals/${ready.number}`)
      await isAlive(page)
    }
    await desk.getByRole('button', { name: 'Put under silence' }).click()
    const form = desk.getByRole('group', { name: 'Put under silence' })
    const usual = await form.getByLabel('Expires (UTC)').inputValue()
    await form.getByLabel('Expires (UTC)').fill(shorter(usual, 60))
    await form.getByRole('button', { name: 'Sign' }).click()
    await form.getByText('Up to 24 hours needs the chair’s reason.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await form.getByLabel('Expires (UTC)').fill(usual)
    await form.getByRole('button', { name: 'Sign' }).click()
    await breakWith(kazakhstan, 'Costs are open.')
    await desk.getByText('Kazakhstan: Objection').waitFor()
    await desk.getByRole('button', { name: 'Put under silence again' }).click()
    await desk
      .getByRole('group', { name: 'Put under silence again' })
      .getByRole('button', { name: 'Sign' })
      .click()
    await kazakhstan.getByText('Put anew after a silence that was broken').waitFor()
    const { proposal } = await readProposal(workspace, ready.number)
    assert.deepEqual(
      proposal.silences.map(({ standing, reissues }) => [standing, reissues === proposal.silences[0]?.id]),
      [
        ['broken', false],
        ['running', true],
      ],
    )
  })

  test('a proposal is written in three languages, kept over a reload, and stands under its number', async () => {
    await desk.goto(`${workspace.url}/workspace/proposals/new`)
    await isAlive(desk)
    await desk.getByLabel('Title · English').fill('Supply of reagents')
    await desk.getByLabel('Title · Русский').fill('О поставке реагентов')
    await desk.getByLabel('Words · English').fill('States report their needs.')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Missing in this language.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.reload()
    await isAlive(desk)
    assert.equal(await desk.getByLabel('Title · English').inputValue(), 'Supply of reagents')
    await desk.getByLabel('Words · Русский').fill('Государства сообщают о потребностях.')
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText(signed).waitFor()
    await desk.getByRole('link', { name: 'Read it' }).click()
    await desk.getByRole('heading', { name: 'Supply of reagents' }).waitFor()
    await desk.getByText('not whole').waitFor()
  })
})

async function openAmendment(page: Page, article: string): Promise<Locator> {
  const asks = page.getByRole('group', { name: `Article ${article}`, exact: true })
  await asks.getByRole('button', { name: 'Ask for other words' }).click()
  return asks.getByRole('group', { name: 'Ask for other words' })
}

async function writeAmendment(page: Page, words: string): Promise<Locator> {
  const asks = page.getByRole('group', { name: 'Article 1', exact: true })
  const form = asks.getByRole('group', { name: 'Ask for other words' })
  const opened = (await form.count()) === 0 ? await openAmendment(page, '1') : form
  await opened.getByLabel('Words of the article · English').fill(words)
  await opened.getByLabel('Reason').fill('Trends are seen sooner.')
  return opened
}

/** Kazakhstan's words are taken in, China's are not; all by the form. */
async function tableNextVersion(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'A new version of the proposal' }).click()
  const kazakhstan = desk.getByRole('group', { name: 'Kazakhstan: Article 1' })
  await desk.getByRole('button', { name: 'Sign' }).click()
  await kazakhstan.getByText('Say what becomes of it.').waitFor()
  await kazakhstan.getByRole('button', { name: 'Take its words into the text above' }).click()
  const china = desk.getByRole('group', { name: 'China: Article 1' })
  await china.getByLabel('Not taken up').check()
  await china.getByLabel('Reason').fill('Every week is enough.')
  assert.deepEqual(await violationsOf(desk), [])
  await desk.getByRole('button', { name: 'Sign' }).click()
  await desk.getByText(signed).waitFor()
}

async function sayMethod(page: Page, choice: string, reason?: string): Promise<void> {
  await page.reload()
  await isAlive(page)
  await page.getByRole('button', { name: 'Say for your state' }).click()
  const form = page.getByRole('group', { name: 'Say for your state' })
  await form.getByLabel(choice).check()
  if (reason !== undefined) await form.getByLabel('Reason').fill(reason)
  assert.deepEqual(await violationsOf(page), [])
  await form.getByRole('button', { name: 'Sign' }).click()
  await form.getByText(signed).waitFor()
}

async function breakWith(page: Page, reason: string): Promise<void> {
  await page.getByRole('button', { name: 'Break the silence' }).click()
  const form = page.getByRole('group', { name: 'Break the silence' })
  await form.getByLabel('Reason').fill(reason)
  await form.getByRole('button', { name: 'Sign' }).click()
}

/** An input of date and time, so many hours earlier. */
function shorter(value: string, hours: number): string {
  return new Date(Date.parse(`${value}:00.000Z`) - hours * 3_600_000).toISOString().slice(0, 16)
}
