import type { SignalBoardAnswer } from '@concert/api'
import type { AgencyId } from '@concert/statement'
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { firstSignal } from '../../../testing/said-threats.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

describe('the threat board, a signal, an outlook and lead times', () => {
  let workspace: Workspace
  let desk: Page
  before(async () => {
    workspace = await openWorkspace()
    await firstSignal(workspace)
    desk = await workspace.visit({ path: '/threats', office: 'secretariat-duty-desk' })
  })
  after(() => workspace.close())

  const isWhole = async (page: Page): Promise<void> => {
    assert.deepEqual(await violationsOf(page), [])
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    await page.setViewportSize({ width: 1280, height: 900 })
  }

  test('the board has the signals of each state in protocol order, assessments and alerts', async () => {
    await desk.getByRole('table', { name: 'Signals by series' }).waitFor()
    const places = await desk
      .getByRole('table', { name: 'Signals by series' })
      .getByRole('rowheader')
      .getByRole('link')
      .allTextContents()
    assert.deepEqual([...new Set(places)].slice(0, 4), ['India', 'Kazakhstan', 'China', 'Kyrgyzstan'])
    await desk.getByRole('link', { name: 'The line of alerts is being tried out' }).waitFor()
    await desk.getByRole('row').filter({ hasText: 'wherever it occurs' }).waitFor()
    await isWhole(desk)
  })

  test('a signal shows the curve and threshold that raised it, and what was known at any vintage', async () => {
    await desk.getByRole('link', { name: 'Kazakhstan' }).first().click()
    await desk.getByRole('heading', { level: 1, name: 'Kazakhstan: New confirmed cases' }).waitFor()
    const slider = desk.getByLabel('As known at')
    const text = await slider.getAttribute('aria-valuetext')
    await desk.getByText(/^Beyond the threshold of/).waitFor()
    await slider.focus()
    await desk.keyboard.press('ArrowLeft')
    assert.notEqual(await slider.getAttribute('aria-valuetext'), text)
    await desk.getByRole('button', { name: 'As the signal was raised' }).click()
    assert.equal(await slider.getAttribute('aria-valuetext'), text)
    await desk.getByRole('button', { name: 'As a table' }).click()
    await desk.getByRole('columnheader', { name: 'Threshold' }).waitFor()
    await isWhole(desk)
  })

  test('it is computed again from the record, byte for byte', async () => {
    await desk.getByRole('button', { name: 'Compute it again from the record' }).click()
    await desk.getByText('The same, byte for byte.').waitFor()
  })

  test('it is not dismissed without a reason; with one, every open board shows it', async () => {
    const other = await workspace.visit({ path: '/threats', office: 'kaz-focal-point' })
    await desk.getByRole('button', { name: 'Sign', exact: true }).click()
    await desk.getByText('Choose what is made of it.').waitFor()
    await desk.getByLabel(/^Dismissed/).check()
    await desk.getByRole('button', { name: 'Sign', exact: true }).click()
    await desk.getByText('A signal is dismissed with a reason.').waitFor()
    await desk.getByRole('textbox', { name: 'Reason' }).fill('A backlog of two weeks was reported.')
    await desk.getByRole('button', { name: 'Sign', exact: true }).click()
    await desk.getByText('Signed, and in the record.').waitFor()
    await desk.getByRole('heading', { level: 3, name: 'Dismissed' }).waitFor()
    await other.getByRole('row').filter({ hasText: 'Dismissed' }).filter({ hasText: 'Secretariat' }).waitFor()
    await other.context().close()
  })

  test('asking for verification leads to the question, and names it then', async () => {
    const { statement } = await workspace.node.signAndTake('sco-secretariat' as AgencyId, {
      kind: 'situation.verification-request',
      about: 'covid-19',
      label: 'TLP:CLEAR',
      audience: ['public'],
      lang: 'en',
      body: { state: 'KAZ', question: 'Is the rise of the last week so?' },
    })
    await desk.reload()
    await isAlive(desk)
    await desk.getByLabel(/^Verification requested/).check()
    const ask = desk.getByRole('link', { name: 'Ask the state for verification' })
    assert.match((await ask.getAttribute('href'))!, /requests\/new\?.*state=KAZ/)
    await desk.getByLabel('The request it led to').selectOption(statement)
    await desk.getByRole('button', { name: 'Sign', exact: true }).click()
    await desk.getByRole('heading', { level: 3, name: 'Verification requested' }).waitFor()
  })

  test('an outlook has the reproduction number, nowcast, delays and forecast, and how past ones did', async () => {
    await desk.getByRole('link', { name: 'Reproduction number and forecast' }).click()
    await desk.getByRole('heading', { level: 3, name: /^R \d/ }).waitFor()
    await desk.getByText(/^Growth per day/).waitFor()
    await desk.getByRole('heading', { level: 3, name: /^2020-W\d\d: [\d,.]+ \(/ }).waitFor()
    await desk.getByRole('heading', { level: 3, name: 'How past forecasts did' }).waitFor()
    await desk.getByRole('heading', { level: 3, name: /reported, .* expected$/ }).waitFor()
    for (const name of ['How the figures come in', 'How past nowcasts did'])
      await desk.getByRole('table', { name }).waitFor()
    await isWhole(desk)
    assert.doesNotMatch(await desk.getByRole('main').innerText(), /NaN|Infinity|undefined/)
  })

  test('lead times are counted from any state, and the choice stands in the address', async () => {
    await desk.goto(`${workspace.url}/workspace/lead-time`)
    await isAlive(desk)
    await desk.getByLabel('Counted from').selectOption('IRN')
    await desk.getByRole('heading', { level: 2, name: /^A report reached \d+ of \d+ states/ }).waitFor()
    assert.match(desk.url(), /from=IRN/)
    assert.equal(await desk.getByRole('row', { name: /^Iran/ }).count(), 0)
    const download = desk.waitForEvent('download')
    await desk.getByRole('button', { name: 'SVG' }).click()
    assert.match((await download).suggestedFilename(), /lead-time.*\.svg$/)
    await isWhole(desk)
  })

  test('in the record agreed algorithms and a stated signal are read, not shown raw', async () => {
    const by = 'sco-secretariat' as AgencyId
    const open = { label: 'TLP:CLEAR', audience: ['public'] } as const
    const agreed = await workspace.node.signAndTake(by, {
      ...open,
      kind: 'threats.parameters',
      body: {
        basis: 'Agreed by the meeting of the health ministries.',
        algorithms: [
          {
            id: 'week-c1',
            algorithm: 'ears-c1',
            version: '1',
            indicators: ['cases_confirmed_new'],
            frequency: 'week',
            parameters: { baseline: 7, minSigma: 0.5, alpha: 0.001 },
          },
        ],
      },
    })
    await desk.goto(`${workspace.url}/workspace/record/${agreed.statement}`)
    await desk.getByRole('table', { name: 'Agreed algorithms' }).waitFor()
    await desk.getByText('baseline 7, minSigma 0.5, alpha 0.001').waitFor()
    await isWhole(desk)
    const board = await fetch(`${workspace.url}/api/threats/board?event=covid-19&limit=1`)
    const [signal] = ((await board.json()) as SignalBoardAnswer).signals
    const { owner, place, indicator, dataset, period } = signal!
    const stated = await workspace.node.signAndTake(by, {
      ...open,
      about: 'covid-19',
      kind: 'threats.signal',
      body: {
        series: { agency: owner, place, indicator, ...(dataset === '' ? {} : { dataset }) },
        period,
        algorithm: 'week-c1',
        parameters: agreed.statement,
        vintage: agreed.index + 1,
        observed: 40,
        threshold: 12.5,
        score: 3.25,
      },
    })
    await desk.goto(`${workspace.url}/workspace/record/${stated.statement}`)
    await desk.getByText('12.5', { exact: true }).waitFor()
    await desk.getByRole('link', { name: 'by the parameters agreed' }).waitFor()
    await isWhole(desk)
  })

  test('as of a day before there is no signal', async () => {
    await desk.goto(`${workspace.url}/workspace/threats?asOf=2020-01-15`)
    await desk.getByText('No signal has been raised.').waitFor()
  })
})
