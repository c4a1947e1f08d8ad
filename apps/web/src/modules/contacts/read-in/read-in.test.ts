import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { openWorkspace, type Workspace } from '../../../testing/open-workspace.ts'
import { overflowOf } from '../../../testing/overflow-of.ts'
import { violationsOf } from '../../../testing/violations-of.ts'

const readout = `Secretary-General speaks with Minister of Foreign Affairs of Kazakhstan

On 20 April 2020, SCO Secretary-General Example Person had a telephone conversation with Minister of Foreign Affairs of Kazakhstan Another Person.

The officials exchanged views on the exchange of laboratory data.

Mr Person undertook to convene the experts by 15 May 2020.`

let workspace: Workspace
before(async () => {
  workspace = await openWorkspace()
})
after(async () => workspace.close())

test('a text is read in, and nothing of it reaches the form that was not confirmed', async () => {
  const page = await workspace.visit({ office: 'secretariat-duty-desk', path: '/contacts/new' })
  await page.getByText('Read a text in').click()
  await page.getByLabel(/^Text/).fill(readout)
  await page.getByRole('button', { name: 'Read the text' }).click()
  const guesses = page.getByRole('region', { name: 'What was read' })
  await guesses.getByText(/Persons’ names were left out in \d places/).waitFor()
  assert.deepEqual(await violationsOf(page), [])
  const take = guesses.getByRole('button', { name: 'Fill the form with what is confirmed' })
  assert.equal(await take.isDisabled(), true)
  assert.match((await guesses.locator('mark').first().textContent())!, /20 April 2020/)
  await guesses.getByRole('button', { name: 'Confirm: Day' }).click()
  await guesses.getByRole('button', { name: 'Confirm: Party 1' }).click()
  await guesses
    .getByRole('article', { name: 'Party 2' })
    .getByLabel(/^Office/)
    .fill('Foreign Minister')
  await guesses.getByRole('button', { name: 'Drop: Topic 1' }).click()
  await guesses.getByText('3 guesses are confirmed', { exact: false }).waitFor()
  await take.click()
  await guesses.getByText('3 guesses stand in the form below.').waitFor()
  const form = page.locator('main')
  const values = await form.evaluate((root) =>
    [...root.querySelectorAll('input, select')].map((one) => (one as HTMLInputElement).value),
  )
  assert.ok(values.filter((value) => value === '2020-04-20').length >= 2)
  assert.ok(values.filter((value) => value === 'kaz-mfa').length >= 2)
  assert.ok(values.filter((value) => value === 'Foreign Minister').length >= 2)
  assert.ok(!values.some((value) => value.includes('Another Person')))
  assert.equal(values.filter((value) => value.includes('laboratory')).length, 0)
  await page.close()
})

test('a file that cannot be read is refused beside the field, with the way out', async () => {
  const page = await workspace.visit({ office: 'secretariat-duty-desk', path: '/contacts/new' })
  await page.getByText('Read a text in').click()
  await page
    .getByLabel('Or a file, chosen or dropped here')
    .setInputFiles({ name: 'readout.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') })
  await page.getByText(/a PDF: copy its text and paste it/).waitFor()
  await page.close()
})

test('the guesses fit a narrow screen in three languages', async () => {
  for (const language of ['en', 'ru', 'zh'] as const) {
    const page = await workspace.visit({
      office: 'secretariat-duty-desk',
      path: '/contacts/new',
      language,
      width: 360,
    })
    await page
      .locator('summary')
      .filter({ hasText: /Read a text in|Считать готовый текст|读入已有文本/ })
      .click()
    await page.locator('details textarea').fill(readout)
    await page.locator('details button').first().click()
    await page.locator('details article').first().waitFor()
    assert.equal(await overflowOf(page), 0)
    await page.close()
  }
})
