import type { EventsAnswer } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { savedFile } from '../../../testing/saved-file.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const path = '/events/covid-19'

describe('an event', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  test('is described as the API answers: its names in all languages, its aliases, its code', async () => {
    const { events } = (await (await fetch(`${workspace.url}/api/situation/events`)).json()) as EventsAnswer
    const page = await workspace.visit({ path })
    await page.getByText('SARS-CoV-2 infection').waitFor()
    const text = await page.locator('main').innerText()
    for (const name of Object.values(events[0]!.names)) assert.ok(text.includes(name), name)
    assert.match(text, new RegExp(`${events[0]!.icd11!}[^]*31\\sDec\\s2019`))
    assert.match(text, /Under surveillance/)
    await page.context().close()
  })

  test('draws the curves of all states together, in protocol order, and reads all of them out', async () => {
    const page = await workspace.visit({ path })
    await page.locator('svg.lines').waitFor()
    const reader = page.getByRole('slider')
    await reader.focus()
    await page.keyboard.press('ArrowLeft')
    assert.match(
      (await reader.getAttribute('aria-valuetext'))!,
      /^W16\. India: 8,410 · Kazakhstan: 725 · China: 671.* · Kyrgyzstan: 177 ·/,
    )
    const csv = await savedFile(page, () => page.getByRole('button', { name: 'CSV' }).click())
    assert.equal(csv.name, 'covid-19_cases_confirmed_new_all-states_linear_2020-04-29.csv')
    assert.equal(csv.text.split('\r\n').filter((line) => line.includes('2020-W16')).length > 0, true)
    await page.context().close()
  })

  test('lists the states in protocol order, and leads to each', async () => {
    const page = await workspace.visit({ path })
    const heads = page.getByRole('rowheader')
    await heads.nth(11).waitFor()
    assert.deepEqual((await heads.allInnerTexts()).slice(0, 4), [
      'India',
      'Kazakhstan',
      'China',
      'Kyrgyzstan',
    ])
    await page.getByRole('rowheader', { name: 'China' }).getByRole('link').click()
    await page.waitForURL(/\/states\/CHN\?.*event=covid-19/)
    await page.context().close()
  })

  test('is not known before it was opened, and shows when it was closed', async () => {
    const early = await workspace.visit({ path: `${path}?asOf=3` })
    await early.getByText('As of then no event that you may see had this name').waitFor()
    await early.context().close()
    const open = await workspace.visit({ path })
    await open.getByText('Under surveillance').waitFor()
    await workspace.node.signAndTake('sco-secretariat' as AgencyId, {
      kind: 'situation.event',
      about: 'covid-19',
      label: 'TLP:CLEAR',
      audience: ['public'],
      body: { names: { en: 'COVID-19', ru: 'COVID-19', zh: '2019冠状病毒病' }, icd11: 'RA01', closed: true },
    })
    await open.getByText('Closed: the surveillance of this event has ended').waitFor()
    await open.context().close()
  })

  for (const language of ['en', 'ru', 'zh'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`has no axe violation in ${language}, ${colorScheme}, and fits 360 px`, async () => {
        const page = await workspace.visit({ language, colorScheme, path: `${path}?scale=log` })
        await page.locator('svg.lines').waitFor()
        assert.deepEqual(await violationsOf(page), [])
        await page.setViewportSize({ width: 360, height: 800 })
        assert.deepEqual(await violationsOf(page), [])
        assert.equal(await overflowOf(page), 0)
        await page.context().close()
      })

  test('prints its curves', async () => {
    const page = await workspace.visit({ path })
    await page.locator('svg.lines').waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.locator('svg.lines').isVisible())
    assert.equal(await page.getByRole('button', { name: 'SVG' }).isVisible(), false)
    await page.context().close()
  })
})
