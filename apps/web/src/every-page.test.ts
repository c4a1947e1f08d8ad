import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { alertBySecretariat, assessmentBySecretariat, firstSignal } from './testing/said-threats.ts'
import { deskRequestBySecretariat } from './testing/said-desk.ts'
import { layDownAction, sayProgress } from './testing/said-actions.ts'
import { askedAbout, draftBriefing, issueBriefing } from './testing/said-briefings.ts'
import { adoptProposal, proposalUnderSilence } from './testing/said-proposals.ts'
import { everyPage } from './testing/every-page.ts'
import { publishContact, sayContact } from './testing/said-contacts.ts'
import { isAlive, openWorkspace, type Workspace } from './testing/open-workspace.ts'
import { overflowOf } from './testing/overflow-of.ts'
import { violationsOf } from './testing/violations-of.ts'

/** Pictures to look at, written anew by each run. */
const folder = fileURLToPath(new URL('../../../.data/screens/', import.meta.url))
const languages = ['en', 'ru', 'zh'] as const
/** Where readers are: the node draws a page's first picture without knowing. */
const zones = { en: 'UTC', ru: 'Europe/Moscow', zh: 'Asia/Shanghai' } as const

test('every route of the router is a page that is looked at here', () => {
  const router = readFileSync(new URL('./router.tsx', import.meta.url), 'utf8')
  const routes = [...router.matchAll(/at\(\s*'([^']+)'/g)].map(([, route]) => route!)
  const seen: readonly (string | undefined)[] = everyPage.map(({ route }) => route)
  assert.deepEqual(
    routes.filter((route) => !seen.includes(route)),
    [],
  )
})

describe('every page in Chromium', () => {
  let workspace: Workspace
  let request: string
  let draft: string
  let assessment: string
  let alert: string
  let deskRequest: string
  let signal: string
  let briefingDraft: string
  let readout: string
  let publication: string
  let proposal: number
  let decision: number
  let action: string
  before(async () => {
    mkdirSync(folder, { recursive: true })
    workspace = await openWorkspace()
    request = await askForVerification(workspace)
    draft = await draftReport(workspace)
    assessment = await say(workspace, assessmentBySecretariat)
    alert = await say(workspace, alertBySecretariat)
    signal = await firstSignal(workspace)
    deskRequest = await say(workspace, deskRequestBySecretariat)
    await issueBriefing(workspace)
    briefingDraft = await draftBriefing(workspace, askedAbout)
    readout = (await sayContact(workspace)).readout
    publication = await publishContact(workspace, await sayContact(workspace))
    decision = await adoptProposal(workspace)
    proposal = await proposalUnderSilence(workspace)
    action = await layDownAction(workspace, publication)
    await sayProgress(workspace, 'kaz-moh', action, 'achieved')
  })
  after(() => workspace.close())

  for (const { name, path, office } of everyPage)
    for (const language of languages)
      test(`${name} in ${language}: no axe violation in light and dark, nothing wider than the window, nothing complained of`, async () => {
        const page = await workspace.visit({
          path: path
            .replace('{request}', request)
            .replace('{draft}', draft)
            .replace('{assessment}', assessment)
            .replace('{alert}', alert)
            .replace('{deskRequest}', deskRequest)
            .replace('{signal}', signal)
            .replace('{briefingDraft}', briefingDraft)
            .replace('{readout}', readout)
            .replace('{publication}', publication)
            .replace('{proposal}', String(proposal))
            .replace('{decision}', String(decision))
            .replace('{action}', action),
          language,
          zone: zones[language],
          ...(office === undefined ? {} : { office }),
        })
        const complaints = complaintsOf(page)
        await page.reload()
        await settled(page)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          assert.deepEqual(await violationsOf(page), [], colorScheme)
          await page.screenshot({ path: `${folder}${name}-${language}-${colorScheme}.png`, fullPage: true })
        }
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width: 360, height: 780 })
        assert.equal(await overflowOf(page), 0, 'at 360 px')
        await page.screenshot({ path: `${folder}${name}-${language}-360.png`, fullPage: true })
        assert.deepEqual(complaints, [])
        await page.context().close()
      })

  test('pages print: the frame around them is left out', async () => {
    for (const { name, path, office } of everyPage.filter(({ name }) =>
      ['situation', 'state', 'entry'].includes(name),
    )) {
      const page = await workspace.visit({ path, ...(office === undefined ? {} : { office }) })
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      for (const part of ['header', 'nav'] as const)
        assert.equal(
          await page.locator(`#root > * > ${part}`).first().isVisible(),
          false,
          `${part} of ${name}`,
        )
      await page.pdf({ path: `${folder}${name}.pdf`, format: 'A4', printBackground: false })
      await page.context().close()
    }
  })
})

/** The Secretariat asks Kazakhstan; answers the request's statement id. */
async function askForVerification({ node }: Workspace): Promise<string> {
  const { statement } = await node.signAndTake(node.directory().secretariat!, {
    kind: 'situation.verification-request',
    about: 'covid-19',
    label: 'TLP:CLEAR',
    audience: ['public'],
    lang: 'en',
    body: { state: 'KAZ', question: 'Do the figures of the last week include those of the capital?' },
  })
  return statement
}

/** The Secretariat says it; answers the statement's id. */
async function say({ node }: Workspace, said: object): Promise<string> {
  const { statement } = await node.signAndTake(node.directory().secretariat!, said as never)
  return statement
}

/** A report waits for its signature; answers the draft's id. */
async function draftReport({ url, browser }: Workspace): Promise<string> {
  const context = await browser.newContext()
  const headers = { origin: url }
  await context.request.post(`${url}/api/door`, { data: { office: 'chn-epidemiologist' }, headers })
  const id = crypto.randomUUID()
  const observations = [{ place: 'CHN', period: '2020-04-26', indicator: 'cases_confirmed_new', value: 3 }]
  const data = { id, kind: 'situation.report', about: 'covid-19', lang: 'en', body: { observations } }
  await context.request.post(`${url}/api/drafts`, { data, headers })
  await context.request.post(`${url}/api/drafts/${id}/submit`, { data: { version: 1 }, headers })
  await context.close()
  return id
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}

/**
 * What is asked has been answered, but for what waits in a part that is closed and the design page's specimen, and the
 * charts are drawn.
 */
async function settled(page: Page): Promise<void> {
  await isAlive(page)
  await page.waitForSelector('[role=status][data-loading]:visible:not(article *)', { state: 'detached' })
  await page.evaluate('document.fonts.ready.then(() => undefined)')
  await page.waitForTimeout(300)
}
