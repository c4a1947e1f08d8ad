import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from '../kernel/refusal.ts'
import { linkTo, readChoice, type Choice } from './page-query.ts'

const wanted = { acceptLanguage: undefined, languages: ['ru', 'zh', 'en'] as const }
const text = fc.option(
  fc.string({ minLength: 1, unit: 'binary' }).map((one) => one.toWellFormed()),
  { nil: undefined },
)
const choice: fc.Arbitrary<Choice> = fc.record({
  lang: fc.constantFrom('ru' as const, 'zh' as const, 'en' as const),
  event: text,
  asOf: text,
  indicator: fc.constantFrom('cases_confirmed_new' as const, 'deaths_confirmed_new' as const),
  scale: fc.constantFrom('linear' as const, 'log' as const),
})

test('readChoice() reads back every address that linkTo() writes', () => {
  fc.assert(
    fc.property(choice, (one) => {
      const { searchParams } = new URL(linkTo(one), 'http://node')
      assert.deepEqual(readChoice(Object.fromEntries(searchParams), wanted), { ...one })
    }),
  )
})

test('readChoice() names the parameter that it cannot read', () => {
  for (const [place, given] of Object.entries({ lang: 'fr', scale: 'cubic', indicator: 'gdp_growth' }))
    assert.throws(
      () => readChoice({ [place]: given }, wanted),
      (error) => error instanceof Refusal && error.faults[0]?.place === place,
    )
  assert.throws(() => readChoice({ asOf: ['a', 'b'] }, wanted), Refusal)
})

test('readChoice() takes empty fields of the form as not given', () => {
  const { asOf, event } = readChoice({ asOf: '', event: '' }, wanted)
  assert.deepEqual({ asOf, event }, { asOf: undefined, event: undefined })
})
