import type { AgencyId } from '@concert/statement'
import { openTestSmtp, type TestSmtp } from '@concert/node/test-smtp'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { heldClock } from '../../../testing/held-clock.ts'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'
import { plugAuthenticatorInto } from '../../../testing/virtual-authenticator.ts'

const office = 'desk@secretariat.example'
/** Monday at eight in Dushanbe is three in UTC. */
const monday = '2020-05-04T03:00:00.000Z'

describe('how an agency is told, decided on its page', () => {
  const clock = heldClock('2020-04-29T06:00:00.000Z')
  let workspace: Workspace
  let page: Page
  let smtp: TestSmtp
  before(async () => {
    smtp = await openTestSmtp()
    workspace = await openWorkspace('exercise', clock)
    const code = workspace.node.access.firstAdministratorCode()
    page = await workspace.visit({ path: `/invitation#code=${code}` })
    await plugAuthenticatorInto(page)
    await isAlive(page)
    await page.getByLabel('Your name').fill('Duty administrator')
    await page.getByRole('button', { name: 'Register a passkey' }).click()
    await page.locator('header').getByRole('button', { name: 'Duty administrator' }).waitFor()
  })
  after(() => workspace.close())

  test('the desk leads there, and it says what is in the way of every mail', async () => {
    await page.goto(`${workspace.url}/workspace/desk`)
    await isAlive(page)
    await page.getByRole('link', { name: 'How we are told' }).click()
    await page.getByRole('heading', { level: 1, name: 'How we are told' }).waitFor()
    await page.getByText('This node has no mail server').waitFor()
    await page.getByText('No mail reaches your agency').waitFor()
    await page.getByText('No mail has been sent to your agency yet.').waitFor()
    await page.getByText('4 May 2020, 08:00 UTC').waitFor()
  })

  test('a zone and an address that are none are refused beside their fields, and nothing is saved', async () => {
    await zone().fill('Asia/Nowhere')
    await page.getByLabel('Another address').fill('nobody')
    await page.getByRole('button', { name: 'Save' }).click()
    const faults = ['There is no such time zone.', 'This is no address.', 'Not saved: see what is marked.']
    for (const fault of faults) await page.getByText(fault).waitFor()
    assert.equal(await page.evaluate('document.activeElement.type'), 'email')
    await page.getByLabel('Another address').fill(office)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('This is no address.').waitFor({ state: 'detached' })
    await page.getByText('There is no such time zone.').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('what is not saved outlives a reload, and is discarded only when one says so', async () => {
    await page.reload()
    await isAlive(page)
    await page.getByText('Not saved yet.').waitFor()
    assert.equal(await zone().inputValue(), 'Asia/Nowhere')
    await page.getByRole('button', { name: 'Discard changes' }).click()
    assert.equal(await zone().inputValue(), 'UTC')
    assert.equal(await page.getByLabel('Another address').inputValue(), '')
  })

  test('the next digest is told by the clock of the zone that one chooses, before it is saved', async () => {
    await page.getByLabel('Another address').fill(office)
    await zone().fill('Asia/Dushanbe')
    await page.getByText('4 May 2020, 08:00 GMT+5 (Asia/Dushanbe)').waitFor()
    await page.getByText('4 May 2020, 03:00 UTC').waitFor()
    await page.getByLabel('First language').selectOption('en')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    await page.getByRole('listitem').filter({ hasText: office }).waitFor()
    await page.reload()
    await isAlive(page)
    assert.equal(await zone().inputValue(), 'Asia/Dushanbe')
    assert.equal(await page.getByRole('button', { name: 'Save' }).isDisabled(), true)
  })

  test('a calendar address is made, shown once, and read by a program that is not signed in', async () => {
    await page.getByRole('button', { name: 'Make an address' }).click()
    await page.getByText('It is shown this once: copy it now.').waitFor()
    const first = await addressOf()
    const read = await fetch(first)
    assert.equal(read.headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.match(await read.text(), /^BEGIN:VCALENDAR/)
    await page.getByRole('button', { name: 'Make another' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Make another' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const second = await addressOf()
    assert.deepEqual([(await fetch(first)).status, (await fetch(second)).status], [404, 200])
    await page.reload()
    await isAlive(page)
    await page.getByText('cannot be shown again').waitFor()
    await page.getByRole('button', { name: 'End the address' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'End the address' }).click()
    await page.getByText('The address has ended.').waitFor()
    assert.equal((await fetch(second)).status, 404)
  })

  test('a mail that the server refuses stands in the list with its cause and its next try', async () => {
    smtp.refuse('come back later')
    await enterServer()
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, {
      kind: 'situation.verification-request',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body: { state: 'TJK', question: 'Is it so?' },
    })
    clock.set(monday)
    // The page asks again by itself.
    const row = page.getByRole('row').filter({ hasText: office })
    await row.getByText('Not taken in 1 try. Next try').waitFor()
    await row.getByText('The mail server refused the mail.').waitFor()
    await row.getByText(/Said to the node: .*come back later/).waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('and when it is taken, the list says so, and leads to what it was about', async () => {
    smtp.refuse(undefined)
    clock.set('2020-05-04T03:00:05.000Z')
    const row = page.getByRole('row').filter({ hasText: office })
    await row.getByText('Taken by the mail server').waitFor()
    assert.match(smtp.taken[0]!.raw, /^Subject: The week: \d+ due$/m)
    assert.deepEqual(smtp.taken[0]!.to, [office])
    await row.getByRole('link', { name: /^The week: \d+ due$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Desk' }).waitFor()
  })

  test('looking back it says that settings are those of today', async () => {
    await page.goto(`${workspace.url}/workspace/desk/mail?asOf=2020-04-30`)
    await page.getByText('You look back.').waitFor()
    assert.equal(await page.getByRole('button', { name: 'Save' }).count(), 0)
  })

  const zone = () => page.getByRole('combobox', { name: 'Time zone' })

  async function addressOf(): Promise<string> {
    const shown = await page.locator('code').filter({ hasText: '/calendar/sco-secretariat/' }).innerText()
    return shown.trim()
  }

  /** As whoever administers the node does on the page of deliveries. */
  async function enterServer(): Promise<void> {
    const data = { host: '127.0.0.1', port: smtp.port, security: 'none', from: 'desk@sco.example' }
    const url = `${workspace.url}/api/threats/delivery/smtp`
    const answer = await page.request.put(url, { data, headers: { origin: workspace.url } })
    assert.equal(answer.status(), 204)
  }
})
