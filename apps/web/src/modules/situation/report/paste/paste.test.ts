import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openWorkspace, type Workspace } from '../../../../testing/open-workspace.ts'
import { overflowOf } from '../../../../testing/overflow-of.ts'
import { violationsOf } from '../../../../testing/violations-of.ts'

describe('pasting from a spreadsheet into the form', () => {
  let workspace: Workspace
  before(async () => void (workspace = await openWorkspace()))
  after(() => workspace.close())

  /** Pastes as Ctrl V does, into the field that has the focus. */
  const paste = (page: Page, text: string): Promise<void> =>
    page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${JSON.stringify(text)})
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement.dispatchEvent(event)
    })()`)
  const field = (page: Page, name: string) => page.getByLabel(name, { exact: true })

  test('a block in Russian goes where its headings say, and what is not understood is named by row and column', async () => {
    const page = await workspace.visit({
      office: 'kaz-focal-point',
      language: 'ru',
      path: '/report?period=2020-04-26',
    })
    await field(page, 'Новые подтверждённые случаи, чел.').focus()
    const rows = [
      'Показатель\t25.04.2020\t26.04.2020',
      'Новые подтверждённые случаи\t1 200\t1 345',
      'Уровень счастья\t3\t4',
      'Уровень безработицы\tн/д\t5,2',
      'Проведённые тесты\tO\t12 100 p',
    ]
    await paste(page, rows.join('\n'))
    await page.getByText('Распознано: 5 показателей; не распознано: 3 ячейки; пусто: 0 ячеек.').waitFor()
    await page.getByText('Строка 3, столбец B').waitFor()
    await page.getByText('Строка 4, столбец B').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    await page.getByLabel('Выберите показатель').selectOption({ label: 'Впервые обследованные лица' })
    await page.getByText('Распознано: 7 показателей').waitFor()
    await page.keyboard.press('Escape')
    assert.equal(await field(page, 'Новые подтверждённые случаи, чел.').inputValue(), '')

    await paste(page, rows.join('\n'))
    await page.getByRole('button', { name: 'Внести в форму: 5 показателей' }).waitFor()
    await page.keyboard.press('Enter')
    assert.equal(await field(page, 'Новые подтверждённые случаи, чел.').inputValue(), '1345')
    assert.equal(await field(page, 'Уровень безработицы, %').inputValue(), '5,2')
    assert.equal(await page.getByLabel('Статус: Проведённые тесты').inputValue(), 'P')
    await page.getByRole('button', { name: '25 апреля 2020 г.: 2 показателя' }).click()
    assert.equal(await page.getByLabel('Статус: Проведённые тесты').inputValue(), 'O')
    await page.context().close()
  })

  test('a column of numbers goes down from the field that has the focus', async () => {
    const page = await workspace.visit({ office: 'kaz-focal-point', path: '/report?period=2020-04-25' })
    await field(page, 'New hospital admissions, persons').focus()
    await paste(page, '31\n4\n2,100\n')
    await page.getByRole('button', { name: 'Put 3 figures into the form' }).click()
    assert.equal(await field(page, 'New hospital admissions, persons').inputValue(), '31')
    assert.equal(await field(page, 'Persons newly tested, persons').inputValue(), '2,100')
    await page.context().close()
  })

  test('one value is pasted as the browser does, and a block can be pasted into the dialog itself', async () => {
    const page = await workspace.visit({
      office: 'kaz-focal-point',
      path: '/report?period=2020-04-24',
      width: 360,
      height: 780,
      colorScheme: 'dark',
    })
    await field(page, 'New confirmed cases, persons').focus()
    await paste(page, '12')
    assert.equal(await page.getByRole('dialog').count(), 0)
    await page.getByRole('button', { name: 'Paste from a spreadsheet' }).click()
    await page.getByLabel('Paste the copied cells here').fill('W16\tW17\n5\t6\n')
    await page.getByText('2 figures understood').waitFor()
    assert.deepEqual(await violationsOf(page), [])
    assert.equal(await overflowOf(page), 0)
    await page.getByRole('button', { name: 'Put 2 figures into the form' }).click()
    await page.getByRole('button', { name: /Week 17.*: 1 figure/ }).waitFor()
    await page.context().close()
  })
})
