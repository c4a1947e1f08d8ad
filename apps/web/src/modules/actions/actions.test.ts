import type { ActionAnswer } from '@concert/api'
import assert from 'node:assert/strict'
import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { layDownAction, publishReadout, sayProgress } from '../../testing/said-actions.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const title = 'Gather a list of reference laboratories'
const evidence = Buffer.from(
  'state,laboratory\nKAZ,"National reference laboratory, Almaty"\n\u0000\u00ff',
  'latin1',
)

describe('an action from a commitment to its completion, in the browsers of several offices', () => {
  let workspace: Workspace
  let source: string
  let desk: Page
  let kazakhstan: Page
  let russia: Page
  before(async () => {
    workspace = await openWorkspace()
    source = await publishReadout(workspace)
    desk = await workspace.visit({
      path: `/actions/new?from=${source}&paragraph=p1`,
      office: 'secretariat-duty-desk',
    })
    kazakhstan = await workspace.visit({ path: '/actions', office: 'kaz-focal-point' })
    russia = await workspace.visit({ path: '/actions', office: 'rus-sanitary-officer' })
  })
  after(() => workspace.close())

  test('the form begins with what was undertaken, by whom and by when, and says what is missing', async () => {
    assert.equal(await desk.getByLabel('Title · English').inputValue(), title)
    assert.equal(await desk.getByLabel('Due', { exact: true }).inputValue(), '2020-06-01')
    assert.equal(await desk.getByLabel('The Secretariat has a part of its own').isChecked(), true)
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Write by what one sees that it succeeded.').first().waitFor()
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('it is signed, and stands on the open pages of the states that it names', async () => {
    await desk.getByLabel('Measure of success · English').fill('Two laboratories are listed.')
    await desk.getByLabel('The Secretariat has a part of its own').uncheck()
    for (const state of ['Kazakhstan', 'Russia']) await desk.getByLabel(state, { exact: true }).check()
    await desk.reload()
    await isAlive(desk)
    assert.equal(
      await desk.getByLabel('Measure of success · English').inputValue(),
      'Two laboratories are listed.',
    )
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await desk.getByRole('main').getByRole('link', { name: 'Actions' }).click()
    for (const page of [desk, kazakhstan, russia]) {
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
    }
  })

  test('two states say what they did at once, one with a file that was dropped', async () => {
    await drop(kazakhstan, 'list.csv', evidence)
    await kazakhstan.getByRole('list', { name: 'Files that will be signed' }).getByText('list.csv').waitFor()
    await kazakhstan.getByLabel('Achieved').check()
    await kazakhstan
      .getByRole('textbox', { name: 'What was done' })
      .fill('The laboratory is named, with its address.')
    await russia.getByLabel('Delayed').check()
    await russia.getByRole('textbox', { name: 'What was done' }).fill('Two institutes are being compared.')
    await russia.getByLabel('Expected to be complete').fill('2020-06-10')
    await Promise.all([sign(kazakhstan, 'Say what was done'), sign(russia, 'Say what was done')])
    await row(desk, 'Kazakhstan').getByText('Achieved, to be confirmed').waitFor()
    await row(desk, 'Russia').getByText('expected by 10 Jun 2020').waitFor()
  })

  test('the evidence is found again byte for byte, and checked by its digest', async () => {
    await desk.getByRole('button', { name: 'Check list.csv by its digest' }).click()
    await desk.getByText('These are the bytes that were signed.').waitFor()
    const digest = createHash('sha256').update(evidence).digest('hex')
    await desk.getByText(digest).first().waitFor()
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('link', { name: 'list.csv' }).click(),
    ])
    assert.deepEqual(await readFile(await download.path()), evidence)
    assert.deepEqual(await violationsOf(desk), [])
  })

  test('it leads back to what was undertaken in the conversation, which is then in sight', async () => {
    const link = await desk.getByRole('link', { name: /^Readout of / }).getAttribute('href')
    const page = await workspace.visit({
      path: link!.replace('/workspace', ''),
      office: 'secretariat-duty-desk',
    })
    const commitments = page.locator('#commitments')
    await commitments.waitFor()
    const isInSight = async () => (await commitments.boundingBox())!.y < page.viewportSize()!.height
    while (!(await isInSight())) await page.waitForTimeout(50)
    await page.context().close()
  })

  test('the whole is not confirmed while a state has not achieved its part; the refusal names it', async () => {
    await desk.getByLabel('Confirm that it is complete').check()
    await sign(desk, 'Confirm, return or cancel')
    await desk
      .getByText(/has not been achieved by RUS \(delayed\)/)
      .first()
      .waitFor()
  })

  test('a part is confirmed from the table, and its state sees that', async () => {
    await desk.getByRole('button', { name: 'Confirm or return the part of Kazakhstan' }).click()
    await desk.getByLabel('Confirm that it is complete').check()
    await sign(desk, 'Confirm, return or cancel')
    await row(kazakhstan, 'Kazakhstan').getByText('Confirmed complete').waitFor()
    await kazakhstan.getByText('Your agency has no part in this action that is open.').waitFor()
  })

  test('a state that leaves stops nobody, and one that joins later has a part of its own', async () => {
    await russia.getByLabel('Our state does not take part').check()
    await sign(russia, 'Taking part')
    await row(desk, 'Russia').getByText('Does not take part').waitFor()
    await desk.getByRole('button', { name: 'Confirm or return another part' }).click()
    await desk.getByLabel('Of what').selectOption({ label: 'The whole action' })
    await desk.getByLabel('Confirm that it is complete').check()
    await sign(desk, 'Confirm, return or cancel')
    await desk.getByText('Action · Complete · Version 1').waitFor()
    const china = await workspace.visit({ path: '/actions', office: 'chn-diplomat' })
    await china.getByRole('link', { name: title }).first().click()
    await china.getByText('The action does not name your state. It may join at any time.').waitFor()
    await china.getByLabel('Our state takes part').check()
    await sign(china, 'Taking part')
    await row(desk, 'China').getByText('joined later').waitFor()
    await desk.getByText('Action · Complete · Version 1').waitFor()
    await china.context().close()
  })

  test('nothing is complete before what it depends on', async () => {
    const first = await layDownAction(workspace, source, { states: ['TJK'] })
    const second = await layDownAction(workspace, source, { states: ['KAZ'], dependsOn: [first] })
    await sayProgress(workspace, 'kaz-moh', second, 'achieved')
    await desk.goto(`${workspace.url}/workspace/actions/${second}`)
    await isAlive(desk)
    await desk.getByLabel('Confirm that it is complete').check()
    await sign(desk, 'Confirm, return or cancel')
    await desk
      .getByText(/depends on .* which is open; complete that first/)
      .first()
      .waitFor()
  })

  test('a version that comes while one writes is what one then speaks of', async () => {
    const first = await layDownAction(workspace, source, { states: ['KAZ'], due: '2020-08-01' })
    await kazakhstan.goto(`${workspace.url}/workspace/actions/${first}`)
    await isAlive(kazakhstan)
    await kazakhstan.getByLabel('Begun').check()
    await kazakhstan.getByRole('textbox', { name: 'What was done' }).fill('It was begun.')
    const { statement: laid } = await read<{ statement: object }>(workspace, `/api/statements/${first}`)
    const { kind, label, audience, refs, body } = laid as Readonly<Record<string, unknown>>
    const next = await workspace.node.signAndTake(workspace.node.directory().secretariat!, {
      kind,
      label,
      audience,
      refs,
      body,
      replaces: first,
    } as never)
    await kazakhstan.getByText('Action · Under way · Version 2').waitFor()
    await sign(kazakhstan, 'Say what was done')
    await kazakhstan.getByText('Signed, and in the record.').waitFor()
    const { action } = await read<ActionAnswer>(workspace, `/api/actions/${first}`)
    assert.deepEqual(
      action.updates.map((update) => [update.action, update.progress]),
      [[next.statement, 'begun']],
    )
  })

  test('the timeline is drawn, read as a table, and taken out; the page is narrow without being cut', async () => {
    await desk.goto(`${workspace.url}/workspace/actions?view=timeline`)
    await isAlive(desk)
    await desk.getByRole('img', { name: /Actions on one scale of days/ }).waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await desk.getByRole('button', { name: 'Table' }).click()
    await desk.getByRole('cell', { name: '2020-08-01' }).waitFor()
    const [file] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('button', { name: 'CSV' }).click(),
    ])
    assert.match(
      await readFile(await file.path(), 'utf8'),
      /title,begun,due,expected,completed,standing,index/,
    )
    await desk.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(desk), 0)
    await desk.setViewportSize({ width: 1280, height: 900 })
  })

  test('as of a day before there is none; whoever only reads is offered nothing to say', async () => {
    await desk.goto(`${workspace.url}/workspace/actions?asOf=2020-04-05`)
    await desk.getByText('No action has been laid down.').waitFor()
    assert.equal(await desk.getByRole('link', { name: 'Lay down an action' }).count(), 0)
    const reader = await workspace.visit({ path: '/actions', office: 'uzb-diplomat' })
    await reader.getByRole('link', { name: title }).first().click()
    await reader.getByRole('heading', { name: 'Who does it' }).waitFor()
    assert.equal(await reader.getByRole('heading', { name: 'Taking part' }).count(), 0)
    await reader.context().close()
  })
})

/** The row of a state in the table of who does it. */
function row(page: Page, state: string) {
  return page.getByRole('table', { name: 'Who does it' }).getByRole('row').filter({ hasText: state })
}

async function sign(page: Page, part: string): Promise<void> {
  await page.getByRole('region', { name: part }).getByRole('button', { name: 'Sign' }).click()
}

/** As a file that is dragged from another window; the page's policy lets the bytes in from here alone. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const all = new DataTransfer(); const text = atob(${JSON.stringify(bytes.toString('base64'))});
      all.items.add(new File([Uint8Array.from(text, (one) => one.charCodeAt(0))], ${JSON.stringify(name)}, { type: 'text/csv' }));
      return all })()`,
  )
  await page.getByText('Drop files here, or choose them').dispatchEvent('drop', { dataTransfer: data })
}

/** As the Secretariat's desk may read it. */
async function read<T>({ url, browser }: Workspace, path: string): Promise<T> {
  const context = await browser.newContext()
  await context.request.post(`${url}/api/door`, {
    data: { office: 'secretariat-duty-desk' },
    headers: { origin: url },
  })
  const answer = (await (await context.request.get(`${url}${path}`)).json()) as T
  await context.close()
  return answer
}
