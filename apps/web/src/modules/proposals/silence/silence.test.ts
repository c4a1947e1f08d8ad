import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { countedKeys } from '../../../testing/counted-keys.ts'
import { heldClock } from '../../../testing/held-clock.ts'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import {
  putUnderSilence,
  readProposal,
  readyForSilence,
  tableProposal,
} from '../../../testing/said-proposals.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const start = '2020-05-04T08:00:00.000Z'
const expires = '2020-05-04T12:00:00.000Z'
const lastInstant = '2020-05-04T11:59:59.999Z'

describe('a silence in its last second, on a clock that is handed in', () => {
  const clock = heldClock(start)
  let workspace: Workspace
  let tooLate: number
  let inTime: number
  before(async () => {
    workspace = await openWorkspace('sample', clock)
    const numbers = []
    for (let made = 0; made < 2; made++) {
      const tabled = await tableProposal(workspace)
      await readyForSilence(workspace, tabled)
      await putUnderSilence(workspace, tabled, expires)
      numbers.push(tabled.number)
    }
    ;[inTime, tooLate] = numbers as [number, number]
  })
  after(() => workspace.close())

  const visit = (number: number, office: string, zone = 'UTC'): Promise<Page> =>
    workspace.visit({ path: `/proposals/${number}`, office, zone })

  test('its page says the exact instant in the reader’s zone and in UTC, and prints without buttons', async () => {
    const page = await visit(tooLate, 'kaz-diplomat', 'Asia/Almaty')
    await page.getByRole('timer').filter({ hasText: 'left' }).waitFor()
    await page.getByText('Mon, 4 May 2020 at 18:00:00 GMT+6').waitFor()
    await page.getByText('Mon, 4 May 2020 at 12:00:00 UTC').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.getByRole('button', { name: 'Break the silence' }).isVisible(), false)
    await page.getByText('Each state reports confirmed cases').first().waitFor()
    await page.context().close()
  })

  test('an observer, a reader without a session and who looks back are offered no break', async () => {
    for (const office of ['irn-epidemiologist', 'uzb-diplomat', 'secretariat-officer']) {
      const page = await visit(tooLate, office)
      await page.getByRole('timer').filter({ hasText: 'left' }).waitFor()
      assert.equal(await page.getByRole('button', { name: 'Break the silence' }).count(), 0, office)
      await page.context().close()
    }
  })

  test('a break that is received a millisecond before the expiry breaks it, and every open page says by whom', async () => {
    const kazakhstan = await visit(inTime, 'kaz-diplomat')
    const desk = await visit(inTime, 'secretariat-officer')
    const keys = countedKeys(kazakhstan)
    await kazakhstan.getByRole('button', { name: 'Break the silence' }).focus()
    await keys.press('Enter')
    const form = kazakhstan.getByRole('group', { name: 'Break the silence' })
    await form.getByRole('button', { name: 'Sign' }).click()
    await form.getByText('Give the reason.').waitFor()
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.setViewportSize({ width: 360, height: 780 })
    assert.equal(await overflowOf(kazakhstan), 0)
    await kazakhstan.setViewportSize({ width: 1280, height: 900 })
    await form.getByLabel('Reason').focus()
    await keys.type('Costs are open.')
    clock.set(lastInstant)
    await form.getByRole('button', { name: 'Sign' }).focus()
    await keys.press('Enter')
    await desk.getByText('The silence was broken').waitFor()
    await desk.getByText('Kazakhstan: Objection').waitFor()
    await desk.getByText('Costs are open.').waitFor()
    await desk.getByText('Mon, 4 May 2020 at 11:59:59 UTC').first().waitFor()
    await form.getByText('Signed, and in the record.').waitFor()
    assert.deepEqual(await violationsOf(desk), [])
    await kazakhstan.context().close()
    await desk.context().close()
  })

  test('a break that is received at the instant of expiry is refused in the reader’s language, and both instants are named', async () => {
    const kazakhstan = await visit(tooLate, 'kaz-diplomat')
    const russia = await workspace.visit({
      path: `/proposals/${tooLate}`,
      office: 'rus-diplomat',
      language: 'ru',
    })
    await kazakhstan.getByRole('button', { name: 'Break the silence' }).click()
    const form = kazakhstan.getByRole('group', { name: 'Break the silence' })
    await form.getByLabel('Reason').fill('Costs are open.')
    await russia.getByRole('button', { name: 'Нарушить умолчание' }).click()
    const inRussian = russia.getByRole('group', { name: 'Нарушить умолчание' })
    await inRussian.getByLabel('Обоснование').fill('Не урегулированы расходы.')
    clock.set(expires)
    await form.getByRole('button', { name: 'Sign' }).click()
    await inRussian.getByRole('button', { name: 'Подписать' }).click()
    const refused = form
      .getByText(`the silence expired at ${expires}, and this was received at ${expires}`)
      .first()
    await refused.waitFor()
    await kazakhstan.getByRole('heading', { name: 'The silence has passed; not adopted yet' }).waitFor()
    assert.match(await refused.innerText(), /at the instant of expiry is too late$/)
    await inRussian
      .getByText(`Срок умолчания истёк ${expires}, а заявление получено ${expires}: ровно в момент`)
      .waitFor()
    assert.doesNotMatch(await inRussian.innerText(), /the silence|too late/)
    const { proposal } = await readProposal(workspace, tooLate)
    assert.deepEqual([proposal.standing, proposal.silences[0]?.breaks], ['passed', []])
    await kazakhstan.context().close()
    await russia.context().close()
  })

  test('what passed is adopted under its number, and a state takes part and attaches a reservation', async () => {
    const desk = await visit(tooLate, 'secretariat-officer')
    await desk.getByRole('button', { name: /^Adopt as decision No\. \d+$/ }).click()
    await desk.getByRole('button', { name: 'Sign' }).click()
    await desk
      .getByRole('main')
      .getByRole('link', { name: /^Decision No\. \d+$/ })
      .click()
    await desk.getByRole('heading', { name: 'Who takes part' }).waitFor()
    const kazakhstan = await workspace.visit({
      path: new URL(desk.url()).pathname.replace('/workspace', ''),
      office: 'kaz-diplomat',
    })
    await kazakhstan.getByRole('button', { name: 'Say for your state' }).click()
    await kazakhstan.getByLabel('Takes part', { exact: true }).check()
    assert.deepEqual(await violationsOf(kazakhstan), [])
    await kazakhstan.getByRole('button', { name: 'Sign' }).click()
    await desk.getByRole('row').filter({ hasText: 'Kazakhstan' }).getByText('takes part').waitFor()
    await kazakhstan.getByRole('button', { name: 'State a position' }).click()
    const form = kazakhstan.getByRole('group', { name: 'State a position' })
    await form.getByLabel('Reservation').check()
    await form.getByLabel('Words of the statement · English').fill('On article 2.')
    await form.getByRole('button', { name: 'Sign' }).click()
    await desk.getByText('Kazakhstan · Reservation').waitFor()
    await desk.getByText('On article 2.').waitFor()
    await kazakhstan.context().close()
    await desk.context().close()
  })
})
