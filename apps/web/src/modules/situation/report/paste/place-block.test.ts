import { indicatorOf, indicators, type Period, type Place } from '@concert/statement'
import * as fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupsFor } from '../indicator-groups.ts'
import { findLayout, type BlockLayout } from './block-layout.ts'
import { placeBlock, type PasteTarget, type PlacedBlock } from './place-block.ts'
import { readBlock } from './read-block.ts'

const rows = groupsFor('health-ministry')
  .flatMap((one) => one.indicators)
  .filter(({ dimension }) => dimension === undefined)
  .map((indicator) => ({ indicator }))
const target: PasteTarget = {
  place: 'KAZ' as Place,
  period: '2020-04-27' as Period,
  rows,
  classOf: (indicator, word) => indicator.categories?.find((one) => one === word.toLowerCase()),
}

function paste(text: string, decimal: ',' | '.' = ',', to = target): PlacedBlock {
  const block = readBlock(text)
  return placeBlock(block, to, { layout: findLayout(block, to.period), decimal, chosen: {} })
}

function figures({ placed }: PlacedBlock): string[] {
  return placed.map(({ figure: { indicator, stratum = '', period, value, status } }) =>
    [indicator, stratum, period, String(value), status].filter((one) => one !== '').join(' '),
  )
}

test('a column of numbers goes down the form from the field that has the focus', () => {
  assert.deepEqual(figures(paste('12\n1 041\n\n3')), [
    'cases_confirmed_new 2020-04-27 12 A',
    'cases_probable_new 2020-04-27 1041 A',
    'deaths_confirmed_new 2020-04-27 3 A',
  ])
})

test('several columns without headings end with the period on screen', () => {
  assert.deepEqual(figures(paste('1\t2\n3\t4')), [
    'cases_confirmed_new 2020-04-26 1 A',
    'cases_confirmed_new 2020-04-27 2 A',
    'cases_probable_new 2020-04-26 3 A',
    'cases_probable_new 2020-04-27 4 A',
  ])
})

test('one row without headings is one period, side by side', () => {
  assert.deepEqual(
    figures(paste('1\t2\t3')).map((one) => one.split(' ')[0]),
    rows.slice(0, 3).map(({ indicator }) => indicator.id),
  )
})

test('indicators down and dates across, in Russian with a decimal comma', () => {
  const text =
    'Показатель\t26.04.2020\t27.04.2020\nНовые подтверждённые случаи\t1 200\t1 345\nУровень безработицы\t\t5,2 %'
  assert.deepEqual(figures(paste(text)), [
    'cases_confirmed_new 2020-04-26 1200 A',
    'cases_confirmed_new 2020-04-27 1345 A',
    'unemployment_rate 2020-04-27 5.2 A',
  ])
})

test('indicators across and weeks down, in Chinese', () => {
  assert.deepEqual(figures(paste('周\t新增确诊病例\t新增确诊死亡\n第16周\t1,293\t0\n第17周\t107\t1', '.')), [
    'cases_confirmed_new 2020-W16 1293 A',
    'deaths_confirmed_new 2020-W16 0 A',
    'cases_confirmed_new 2020-W17 107 A',
    'deaths_confirmed_new 2020-W17 1 A',
  ])
})

test('strata stand behind the name, flags behind the value, and a gap is a letter alone', () => {
  const text =
    'deaths_by_age_new 60-69\t4p\nNew deaths by age group, 80+\t7 (E)\nTests performed (tests)\tO\nVariants detected: B.1.1.7\t2'
  assert.deepEqual(figures(paste(text)), [
    'deaths_by_age_new 60-69 2020-04-27 4 P',
    'deaths_by_age_new 80+ 2020-04-27 7 E',
    'tests_new 2020-04-27 null O',
    'variants_detected B.1.1.7 2020-04-27 2 A',
  ])
})

test('a title above the values is no period; the figures are those of the period on screen', () => {
  assert.deepEqual(figures(paste('Indicator\tValue\nNew confirmed cases\t5')), [
    'cases_confirmed_new 2020-04-27 5 A',
  ])
})

test('what is not understood is named with its reason', () => {
  const text = [
    'Indicator\t2020-04-26\tsoon',
    'New confirmed cases\tn/a\t2',
    'New confirmed cases\t-\t',
    'Happiness\t3\t',
    'New deaths by age group\t4\t',
    'cases_probable_new\t1.5\t',
    'tests_new\t12 o\t',
    'cases_suspected\t7\t',
    'Suspected cases\t8\t',
  ].join('\n')
  assert.deepEqual(
    paste(text).misread.map(({ row, column, text, reason }) => `${row},${column} ${text} ${reason}`),
    [
      '1,1 n/a not-a-figure',
      '1,2 2 no-period',
      '2,1 - not-a-figure',
      '3,1 3 no-indicator',
      '4,1 4 no-stratum',
      '5,1 1.5 not-a-figure',
      '6,1 12 o not-a-figure',
      '8,1 8 repeated',
    ],
  )
})

test('a line that was not understood is what somebody says it is', () => {
  const block = readBlock('Happiness\t3\nNew confirmed cases\t5')
  const layout = findLayout(block, target.period)
  const chosen = { 0: { indicator: indicatorOf('tests_new')! } }
  assert.deepEqual(figures(placeBlock(block, target, { layout, decimal: '.', chosen })), [
    'tests_new 2020-04-27 3 A',
    'cases_confirmed_new 2020-04-27 5 A',
  ])
})

test('every cell with something in it is a heading, placed or misread', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '5',
      '1 234',
      '1,5',
      '-',
      'n/a',
      'Total',
      '2020-04-26',
      '27.04.2020',
      'W17',
      '12p',
      'O',
      'clusters',
    ),
    fc.constantFrom(...indicators.flatMap(({ id, name }) => [id, name.ru])),
  )
  const block = fc
    .integer({ min: 1, max: 5 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 25 }),
    )
  const layout = fc.record<BlockLayout>({
    rows: fc.constantFrom('indicators', 'periods'),
    hasHeadRow: fc.boolean(),
    hasHeadColumn: fc.boolean(),
  })
  fc.assert(
    fc.property(block, fc.option(layout), (block, layout) => {
      const used = layout ?? findLayout(block, target.period)
      const { placed, misread, empty } = placeBlock(block, target, { layout: used, decimal: '.', chosen: {} })
      const data = block
        .slice(Number(used.hasHeadRow))
        .flatMap((cells) => cells.slice(Number(used.hasHeadColumn)))
      assert.equal(placed.length + misread.length + empty, data.length)
      assert.equal(empty, data.filter((one) => one === '').length)
      const seen = [...placed, ...misread].map(({ row, column, text }) => {
        assert.equal(block[row]![column], text)
        return `${row} ${column}`
      })
      assert.equal(new Set(seen).size, seen.length)
    }),
  )
})
