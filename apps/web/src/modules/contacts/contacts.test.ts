import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Locator, Page } from 'playwright-core'
import { isAlive, openWorkspace, type Workspace } from '../../testing/open-workspace.ts'
import { overflowOf } from '../../testing/overflow-of.ts'
import { sayContact, publishContact, sayOwnReadout, sayReadoutAgain } from '../../testing/said-contacts.ts'
import { violationsOf } from '../../testing/violations-of.ts'

const signed = 'Signed, and in the record.'
const call = 'Telephone conversation, 28 Apr 2020'

describe('a conversation of the Secretariat with a foreign ministry, each in a browser of its own', () => {
  let workspace: Workspace
  let secretariat: Page
  let ministry: Page
  before(async () => {
    workspace = await openWorkspace()
    secretariat = await workspace.visit({ path: '/contacts', office: 'secretariat-officer' })
    ministry = await workspace.visit({ path: '/contacts', office: 'chn-diplomat' })
  })
  after(() => workspace.close())

  test('it is recorded: the form says what is missing beside each field, and keeps what is written', async () => {
    await secretariat.getByRole('main').getByRole('link', { name: 'Record a conversation' }).click()
    await secretariat.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText('Name the party, in English at least.').waitFor()
    assert.deepEqual(await violationsOf(secretariat), [])
    await secretariat.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(secretariat), 0)
    await secretariat.setViewportSize({ width: 1280, height: 900 })
    await fillConversation(secretariat)
    await secretariat.reload()
    await isAlive(secretariat)
    assert.equal(await inParty(secretariat, 2, 'English').inputValue(), 'Vice Minister')
    await secretariat.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText(signed).waitFor()
  })

  test('it stays with whoever recorded it: the ministry sees nothing of it', async () => {
    await secretariat.getByRole('main').getByRole('link', { name: 'Contacts' }).click()
    await secretariat.getByRole('link', { name: call }).click()
    await secretariat.getByText('A second call was suggested.').waitFor()
    await secretariat.getByText('TLP:AMBER+STRICT').first().waitFor()
    await ministry.reload()
    await isAlive(ministry)
    await ministry.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor()
    assert.equal(await ministry.getByRole('link', { name: call }).count(), 0)
  })

  test('its readout is written as cards of paragraphs, whose words apart from what they say', async () => {
    await secretariat.getByRole('link', { name: 'Draft the readout' }).click()
    const first = secretariat.getByRole('region', { name: 'Paragraph p1' })
    await write(
      first,
      'The Secretariat told of its proposals.',
      'Секретариат сообщил о предложениях.',
      '秘书处通报了建议。',
    )
    await first.getByRole('button', { name: 'Add one below' }).click()
    const second = secretariat.getByRole('region', { name: 'Paragraph p2' })
    await second.getByLabel('Whose words').selectOption('Attributed')
    assert.equal(await second.getByLabel('Attributed to').inputValue(), '1', 'to the only other party')
    await write(second, 'It will certainly succeed.', 'Успех несомненен.')
    await secretariat.getByText('A language is missing in these paragraphs:').waitFor()
    await second.getByRole('button', { name: 'Add one below' }).click()
    const third = secretariat.getByRole('region', { name: 'Paragraph p3' })
    await third.getByLabel('Whose words').selectOption('Joint')
    await write(
      third,
      'All states should act in concert.',
      'Всем следует действовать согласованно.',
      '各国应协调行动。',
    )
    assert.deepEqual(await violationsOf(secretariat), [])
    await secretariat.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(secretariat), 0)
    await secretariat.setViewportSize({ width: 1280, height: 900 })
    await secretariat.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText(signed).waitFor()
    await secretariat.getByRole('link', { name: 'To the conversation' }).click()
  })

  test('it comes to the open page of the ministry, which answers paragraph by paragraph and sees its changes word by word', async () => {
    const row = ministry.getByRole('row').filter({ hasText: call })
    await row.getByText('The readout waits for your answer, paragraph by paragraph.').waitFor()
    await row.getByRole('link', { name: call }).click()
    await ministry.getByRole('button', { name: 'Sign' }).click()
    assert.equal(await ministry.getByText('Answer this paragraph.').count(), 2)
    const second = ministry.getByRole('article', { name: 'Paragraph p2' })
    await second.getByLabel('Amend').check()
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await second.getByText('These are the words as they stand.').waitFor()
    await second.getByLabel('The words that you would have · English').fill('It will succeed together.')
    await second.getByRole('deletion').getByText('certainly').waitFor()
    await ministry.getByRole('button', { name: 'Confirm all that are still open' }).click()
    await ministry.getByText('Every paragraph that needs your answer has one.').waitFor()
    assert.deepEqual(await violationsOf(ministry), [])
    await ministry.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(ministry), 0)
    await ministry.setViewportSize({ width: 1280, height: 900 })
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await ministry.getByText('Your agency has answered this version.').waitFor()
  })

  test('the Secretariat sees the amendment on its open page, and takes the words into a new version', async () => {
    const second = secretariat.getByRole('article', { name: 'Paragraph p2' })
    await second.getByText('would have').waitFor()
    await second.getByRole('insertion').first().waitFor()
    await secretariat
      .getByRole('group', { name: 'Paragraphs that go into it' })
      .getByText('would have other words')
      .waitFor()
    await secretariat.getByRole('link', { name: 'Write a new version' }).click()
    const card = secretariat.getByRole('region', { name: 'Paragraph p2' })
    await card.getByRole('button', { name: 'Take these words' }).click()
    await card.getByLabel('Text · 中文').fill('必将共同成功。')
    await secretariat.getByText('The readout is complete in all languages.').waitFor()
  })

  test('an answer to a version that is replaced on its way never counts, and the form says so', async () => {
    await ministry.getByRole('button', { name: 'Answer anew' }).click()
    const hold = Promise.withResolvers<void>()
    await ministry.route('**/api/**', async (route) => {
      await hold.promise
      await route.continue()
    })
    await ministry.getByLabel('Remark on the whole').fill('With thanks.')
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText(signed).waitFor()
    hold.resolve()
    await ministry
      .getByText(/replaced/)
      .first()
      .waitFor()
    await ministry.unroute('**/api/**')
  })

  test('confirmed, it is published in every language; signed by the other side, it is agreed', async () => {
    await ministry.reload()
    await isAlive(ministry)
    await ministry.getByRole('button', { name: 'Confirm all that are still open' }).click()
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await ministry.getByText('Your agency has answered this version.').waitFor()
    await secretariat.getByRole('link', { name: 'To the conversation' }).click()
    await secretariat.getByRole('heading', { name: 'Publish the readout' }).waitFor()
    await secretariat.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText('Issued by SCO Secretariat as its own').waitFor()
    await ministry.getByRole('button', { name: 'Agree to it' }).click()
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await secretariat.getByText('Agreed by all parties').waitFor()
    const anyone = await workspace.visit({ path: '/contacts', language: 'zh' })
    await anyone.getByRole('row').filter({ hasText: '2020年4月28日' }).getByText('各方商定').waitFor()
    await anyone.context().close()
  })
})

describe('readouts that do not agree', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  test('two sides stand side by side, each as its own, with the objection below; in print and at 360 px too', async () => {
    const said = await sayContact(workspace)
    const publication = await publishContact(workspace, said)
    await sayOwnReadout(workspace, said, publication)
    const page = await workspace.visit({ path: `/contacts/${publication}`, office: 'kaz-diplomat' })
    await page.getByText('The sides have published readouts of their own.').waitFor()
    await page
      .getByRole('region', { name: 'Published by SCO Secretariat' })
      .getByText('The second paragraph leaves out a condition.')
      .waitFor()
    await page.getByRole('region', { name: 'Published by Ministry of Foreign Affairs of China' }).waitFor()
    assert.equal(
      await page.getByRole('button', { name: 'Object to it' }).count(),
      0,
      'a stranger says nothing of it',
    )
    assert.deepEqual(await violationsOf(page), [])
    await page.getByLabel('All languages side by side').check()
    await page.getByText('成员国将共同渡过难关。').first().waitFor()
    await page.setViewportSize({ width: 360, height: 800 })
    assert.equal(await overflowOf(page), 0)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await page.getByLabel('All languages side by side').isVisible(), false)
    await page.context().close()
  })

  test('a readout that is withdrawn takes no answer any more, while its form is open', async () => {
    const { readout } = await sayContact(workspace)
    const ministry = await workspace.visit({ path: `/contacts/${readout}`, office: 'chn-diplomat' })
    await ministry.getByRole('button', { name: 'Confirm all that are still open' }).click()
    await withdraw(workspace, readout)
    await ministry.getByText('A new version follows.').waitFor()
    assert.equal(await ministry.getByRole('heading', { name: 'Answer to the readout' }).count(), 0)
    await ministry.context().close()
  })

  test('a confirmation given while the line is down, of a readout withdrawn meanwhile, is refused and stays in sight', async () => {
    const { readout } = await sayContact(workspace)
    const ministry = await workspace.visit({ path: `/contacts/${readout}`, office: 'chn-diplomat' })
    await ministry.getByRole('button', { name: 'Confirm all that are still open' }).click()
    await ministry.context().setOffline(true)
    await ministry.getByRole('button', { name: 'Sign' }).click()
    await ministry.getByText('1 signature is waiting to be sent.').waitFor()
    await withdraw(workspace, readout)
    await ministry.context().setOffline(false)
    await ministry.getByRole('heading', { name: 'Could not be done' }).waitFor()
    await ministry
      .getByText(/was withdrawn at entry/)
      .first()
      .waitFor()
    await ministry.context().close()
  })

  test('a confirmation of a version replaced while the line is down is refused in the reader’s language', async () => {
    const said = await sayContact(workspace)
    const path = `/contacts/${said.readout}`
    const ministry = await workspace.visit({ path, office: 'chn-diplomat', language: 'zh' })
    await ministry.getByRole('button', { name: '确认其余各段' }).click()
    await ministry.context().setOffline(true)
    await ministry.getByRole('button', { name: '签署' }).click()
    await ministry.getByText('有 1 个签署等待发送。').waitFor()
    const newer = await sayReadoutAgain(workspace, said)
    await ministry.context().setOffline(false)
    await ministry.getByRole('heading', { name: '未能完成' }).waitFor()
    const refused = ministry.getByText(`此版本已被 ${newer} 取代；请改用该版本。`).first()
    await refused.waitFor()
    assert.equal(await refused.getAttribute('lang'), 'zh')
    assert.equal(await ministry.getByText('is replaced already').count(), 0, 'it is told once, in Chinese')
    await ministry.context().close()
  })

  test('under embargo it cannot be published, and the clock runs', async () => {
    const { readout } = await sayContact(workspace, { embargo: '2031-05-01T06:00:00.000Z' })
    const page = await workspace.visit({ path: `/contacts/${readout}`, office: 'secretariat-officer' })
    await page.getByText('It can be published when the embargo has ended.').waitFor()
    assert.match(await page.getByRole('timer').first().innerText(), /left$/)
    await page.context().close()
  })

  test('as of a day before there is nothing, and nothing is written', async () => {
    const page = await workspace.visit({ path: '/contacts?asOf=2020-03-01', office: 'chn-diplomat' })
    await page.getByText('No conversation that you may see is on record.').waitFor()
    assert.equal(await page.getByRole('link', { name: 'Record a conversation' }).count(), 0)
    await page.context().close()
  })
})

/** The Secretariat withdraws its readout, from a browser of its own. */
async function withdraw(workspace: Workspace, readout: string): Promise<void> {
  const page = await workspace.visit({ path: `/contacts/${readout}`, office: 'secretariat-officer' })
  await page.getByRole('button', { name: 'Withdraw it' }).click()
  await page.getByLabel('Reason').fill('A new version follows.')
  await page.getByRole('button', { name: 'Sign' }).first().click()
  await page.getByText(/^withdrawn ·/).waitFor()
  await page.context().close()
}

/** The Secretariat with the foreign ministry of China, on the day before the sample's, in every language. */
async function fillConversation(page: Page): Promise<void> {
  await page.getByLabel('Day', { exact: true }).fill('2020-04-28')
  await page.getByLabel('Began (UTC)').fill('2020-04-28T08:00')
  await page.getByLabel('Ended (UTC)').fill('2020-04-28T08:40')
  await party(page, 2).getByLabel('Agency').selectOption('Ministry of Foreign Affairs of China')
  const offices = [
    ['Secretary-General', 'Генеральный секретарь', '秘书长'],
    ['Vice Minister', 'Заместитель министра', '副部长'],
  ] as const
  for (const [at, office] of offices.entries())
    await inLanguages(party(page, at + 1), 'Office that spoke', office)
  const topic = ['Joint action', 'Совместные действия', '联合行动'] as const
  await inLanguages(page.getByRole('group', { name: 'Topic 1' }), 'Topic 1', topic)
  await page.getByLabel('Private record').fill('A second call was suggested.')
}

function party(page: Page, place: number): Locator {
  return page.getByRole('group', { name: `Party ${place}` })
}

function inParty(page: Page, place: number, language: string): Locator {
  return party(page, place).getByLabel(`Office that spoke · ${language}`)
}

/** The words of a paragraph, in English, Russian and Chinese as far as they are given. */
async function write(paragraph: Locator, ...words: readonly string[]): Promise<void> {
  await inLanguages(paragraph, 'Text', words)
}

async function inLanguages(part: Locator, label: string, words: readonly string[]): Promise<void> {
  for (const [at, text] of words.entries())
    await part.getByLabel(`${label} · ${['English', 'Русский', '中文'][at]!}`).fill(text)
}
