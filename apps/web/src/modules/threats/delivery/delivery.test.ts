import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'
import { plugAuthenticatorInto } from '../../../testing/virtual-authenticator.ts'

describe('delivery of alerts, entered and tried on a page', () => {
  let workspace: Workspace
  let page: Page
  let receiver: Server
  let port = 0
  const calls: { readonly signature: unknown; readonly body: string }[] = []
  let status = 204
  before(async () => {
    workspace = await openWorkspace('exercise')
    receiver = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
      request.on('end', () => {
        calls.push({ signature: request.headers['webhook-signature'], body })
        response.writeHead(status).end()
      })
    })
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
    port = (receiver.address() as AddressInfo).port
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, {
      kind: 'directory.focal-point',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body: {
        state: 'KAZ',
        agency: 'kaz-moh',
        office: { en: 'Duty officer' },
        officeEmail: 'day@kaz.example',
      },
    })
    page = await workspace.visit({
      path: `/invitation#code=${workspace.node.access.firstAdministratorCode()}`,
    })
    await plugAuthenticatorInto(page)
    await isAlive(page)
    await page.getByLabel('Your name').fill('Duty administrator')
    await page.getByRole('button', { name: 'Register a passkey' }).click()
    await page.locator('header').getByRole('button', { name: 'Duty administrator' }).waitFor()
  })
  after(async () => {
    receiver.closeAllConnections()
    receiver.close()
    await workspace.close()
  })

  test('the page of alerts leads there, and it fits a narrow screen', async () => {
    await page.goto(`${workspace.url}/workspace/alerts`)
    await isAlive(page)
    await page.getByRole('link', { name: 'Addresses and webhooks' }).click()
    await page.getByRole('heading', { level: 1, name: 'Delivery of alerts' }).waitFor()
    await page.getByText('No webhook has been entered.').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  test('a webhook is entered, its secret shown once, and a signed test gets there', async () => {
    await page.getByRole('button', { name: 'Enter a webhook' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Agency').selectOption('kaz-moh')
    await dialog.getByLabel('Address').fill(`http://127.0.0.1:${port}/alerts`)
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.getByText(/^whsec_/).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Send a test: http/ }).click()
    await page.getByText('The other side has taken it.').waitFor()
    const { signature, body } = calls[0]!
    assert.match(signature as string, /^v1,/)
    assert.equal((JSON.parse(body) as { type: string }).type, 'threats.delivery-test')
    status = 500
    await page.getByRole('button', { name: /^Send a test: http/ }).click()
    await page.getByText('It was not taken: it answered 500').waitFor()
  })

  test('a mail server is entered, and what it says to a test is told', async () => {
    await page.getByRole('button', { name: 'Enter the mail server' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Host').fill('127.0.0.1')
    await dialog.getByLabel('Port').fill('1')
    await dialog.getByLabel(/^none/).check()
    await dialog.getByLabel('Sender').fill('alerts@sco.example')
    assert.deepEqual(await violationsOf(page), [])
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByText('127.0.0.1:1').waitFor()
    await page.getByRole('button', { name: 'Send a test: Duty officer' }).click()
    await page.getByText(/^It was not taken: .*ECONNREFUSED/).waitFor()
  })

  test('whoever administers nothing is not shown it', async () => {
    const reader = await workspace.visit({ path: '/alerts/delivery' })
    await reader.getByText('This page is for administrators of an agency.').waitFor()
    await reader.context().close()
  })
})
