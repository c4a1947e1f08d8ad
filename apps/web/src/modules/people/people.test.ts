import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { violationsOf } from '../../testing/violations-of.ts'
import { plugAuthenticatorInto, type VirtualAuthenticator } from '../../testing/virtual-authenticator.ts'

describe('people, from the first administrator to a colleague who leaves', () => {
  let workspace: Workspace
  let administrator: Page
  let device: VirtualAuthenticator
  before(async () => void (workspace = await openWorkspace('exercise')))
  after(() => workspace.close())

  test('the first administrator registers a passkey with the printed code, once', async () => {
    const code = workspace.node.access.firstAdministratorCode()
    administrator = await workspace.visit({ path: `/invitation#code=${code}` })
    device = await plugAuthenticatorInto(administrator)
    await register(administrator, 'Duty administrator')
    assert.equal((await device.held()).length, 1)
    const late = await workspace.visit({ path: `/invitation#code=${code}` })
    await plugAuthenticatorInto(late)
    await late.getByLabel('Your name').fill('Somebody')
    await late.getByRole('button', { name: 'Register a passkey' }).click()
    await late.getByRole('alert').getByText('The code is wrong, used').waitFor()
    await late.context().close()
  })

  test('signs out, and in again by the passkey that the browser itself offers', async () => {
    await signOut(administrator, 'Duty administrator')
    await signedIn(administrator, 'Duty administrator')
  })

  test('signs in by the button where the browser offers nothing', async () => {
    await administrator.addInitScript(
      'PublicKeyCredential.isConditionalMediationAvailable = async () => false',
    )
    await signOut(administrator, 'Duty administrator')
    await isAlive(administrator)
    assert.equal(await administrator.getByLabel('Account').isVisible(), false)
    await administrator.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await signedIn(administrator, 'Duty administrator')
  })

  test('names a passkey, is told that this device has one, and keeps the last way in', async () => {
    await administrator.goto(`${workspace.url}/workspace/account`)
    await isAlive(administrator)
    await administrator.getByRole('button', { name: 'Add a passkey' }).click()
    await administrator.getByRole('alert').getByText('holds a passkey for this account already').waitFor()
    await administrator.getByRole('button', { name: 'Rename' }).click()
    const dialog = administrator.getByRole('dialog')
    assert.deepEqual(await violationsOf(administrator), [])
    await dialog.getByLabel('Name').fill('Work laptop')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await administrator.getByRole('rowheader', { name: 'Work laptop' }).waitFor()
    await administrator.getByRole('button', { name: 'Remove' }).click()
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await dialog.getByRole('alert').getByText('your only way to sign in').waitFor()
    await administrator.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  test('changes the own name, and the header follows', async () => {
    await administrator.getByLabel('Name', { exact: true }).fill('Night administrator')
    await administrator.getByRole('button', { name: 'Save', exact: true }).click()
    await administrator.getByText('Saved.').waitFor()
    await administrator.locator('header').getByRole('button', { name: 'Night administrator' }).waitFor()
  })

  test('lists where one is signed in, and ends it elsewhere, which the other device says at once', async () => {
    const other = await workspace.visit({ path: '/invitation' })
    await plugAuthenticatorInto(other, await device.held())
    await other.goto(`${workspace.url}/workspace/sign-in`)
    await signedIn(other, 'Night administrator')
    await administrator.reload()
    await isAlive(administrator)
    await administrator.getByText('this session', { exact: true }).waitFor()
    assert.deepEqual(await violationsOf(administrator), [])
    await administrator.getByRole('button', { name: 'End all others' }).click()
    await administrator.getByRole('button', { name: 'End all others' }).waitFor({ state: 'detached' })
    await other.getByRole('status').getByText('Your session has ended').waitFor()
    await administrator.locator('header').getByRole('button', { name: 'Night administrator' }).waitFor()
    await other.context().close()
  })

  test('invites a person for a ministry, who comes in by the link and sees the agency’s people alone', async () => {
    const link = await invite(administrator, 'Ministry of Health of Kazakhstan', ['signs', 'administers'])
    const newcomer = await workspace.visit({ path: '/sign-in' })
    await plugAuthenticatorInto(newcomer)
    await newcomer.goto(link)
    await isAlive(newcomer)
    await newcomer.getByText('You are invited to work for Ministry of Health of Kazakhstan').waitFor()
    assert.deepEqual(await violationsOf(newcomer), [])
    await register(newcomer, 'Chief of the desk')
    await newcomer.goto(`${workspace.url}/workspace/people`)
    await newcomer.getByRole('rowheader', { name: 'Chief of the desk (you)' }).waitFor()
    assert.equal(await newcomer.getByRole('table', { name: 'Persons' }).getByRole('row').count(), 2)
    assert.deepEqual(await violationsOf(newcomer), [])
    await newcomer.context().close()
  })

  test('takes roles away from a colleague, whose page then shows only what is public', async () => {
    const link = await invite(administrator, 'SCO Secretariat', ['drafts'])
    const colleague = await workspace.visit({ path: '/sign-in' })
    await plugAuthenticatorInto(colleague)
    await colleague.goto(link)
    await register(colleague, 'Second officer')
    await administrator.goto(`${workspace.url}/workspace/people`)
    const row = administrator.getByRole('row').filter({ hasText: 'Second officer' })
    await row.getByRole('button', { name: 'Change roles' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByLabel(/^drafts/).uncheck()
    await dialog.getByRole('button', { name: 'Change roles' }).click()
    await row.getByText('reads', { exact: true }).waitFor()
    await colleague.getByRole('status').getByText('Your session has ended').waitFor()
    await row.getByRole('button', { name: 'Withdraw' }).click()
    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await row.waitFor({ state: 'detached' })
    await colleague.context().close()
  })

  test('asks for four eyes, which every later page says', async () => {
    await administrator.getByRole('button', { name: 'Ask for four eyes' }).click()
    await administrator.getByRole('dialog').getByRole('button', { name: 'Ask for four eyes' }).click()
    await administrator.getByText('asked for by Night administrator').waitFor()
    await administrator.locator('header').getByRole('button', { name: 'Night administrator' }).click()
    await administrator.locator('header').getByText('Four eyes: what one person drafts').waitFor()
  })

  test('enters a ministry’s provider, which the sign-in page then offers', async () => {
    await administrator.goto(`${workspace.url}/workspace/people`)
    await administrator.getByRole('button', { name: 'Enter a provider' }).click()
    const dialog = administrator.getByRole('dialog')
    await dialog.getByLabel('Agency', { exact: true }).selectOption('kaz-moh')
    await dialog.getByLabel('Name of the entry').fill('kaz-health')
    await dialog.getByLabel('English').fill('Health ministry’s account')
    await dialog.getByLabel('Issuer').fill('http://localhost:9')
    await dialog.getByLabel('Client identifier').fill('concert')
    await dialog.getByLabel('Client secret').fill('not a secret')
    assert.deepEqual(await violationsOf(administrator), [])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await administrator.getByRole('rowheader', { name: 'Health ministry’s account' }).waitFor()
    const reader = await workspace.visit({ path: '/sign-in?problem=not-invited' })
    await reader.getByRole('button', { name: 'Sign in: Health ministry’s account' }).waitFor()
    await reader.getByText('nobody has invited you to this node').waitFor()
    assert.deepEqual(await violationsOf(reader), [])
    await reader.context().close()
  })

  test('says at a bare address that passkeys belong to another, and leads there', async () => {
    const page = await workspace.visit({ path: '/sign-in' })
    await page.goto(`${workspace.url.replace('localhost', '127.0.0.1')}/workspace/sign-in`)
    await isAlive(page)
    const note = page.getByRole('note').filter({ hasText: 'own address' })
    await note.waitFor()
    assert.equal(await note.getByRole('link').getAttribute('href'), `${workspace.url}/workspace/sign-in`)
    await page.context().close()
  })

  test('shows nobody’s people to whoever is not signed in', async () => {
    assert.ok(workspace.node.directory().agencies.has('kaz-moh' as AgencyId))
    const page = await workspace.visit({ path: '/people' })
    await page.getByText('This page is for persons who are signed in.').waitFor()
    await page.context().close()
  })
})

async function register(page: Page, name: string): Promise<void> {
  await isAlive(page)
  await page.getByLabel('Your name').fill(name)
  await page.getByRole('button', { name: 'Register a passkey' }).click()
  await signedIn(page, name)
}

async function signedIn(page: Page, name: string): Promise<void> {
  await page.locator('header').getByRole('button', { name }).waitFor()
  await isAlive(page)
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.locator('header').getByRole('button', { name }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor()
}

/** Makes an invitation on the page of people; answers its link. */
async function invite(page: Page, agency: string, roles: readonly string[]): Promise<string> {
  await page.goto(new URL('/workspace/people', page.url()).href)
  await isAlive(page)
  await page.getByRole('button', { name: 'Invite a person' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Agency', { exact: true }).selectOption({ label: agency })
  for (const role of roles) await dialog.getByLabel(new RegExp(`^${role}`)).check()
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const link = await dialog.locator('code').innerText()
  await page.keyboard.press('Escape')
  return link
}
