import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { directlyStandardisedRate, ratePer100k, rateRatio, type Rate } from './rate-per-100k.ts'

function known(rate: Rate) {
  assert.ok(rate.gap === undefined, String(rate.gap))
  return rate
}

function near(actual: number, expected: number, tolerance = 1e-9): void {
  assert.ok(
    Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected)),
    `${actual}, not ${expected}`,
  )
}

test("ratePer100k() has the exact interval of a Poisson count, as Garwood's table gives it", () => {
  const ten = known(ratePer100k(10, 100_000))
  near(ten.per100k, 10)
  near(ten.lower, 4.795389, 1e-6)
  near(ten.upper, 18.390356, 1e-6)
  const none = known(ratePer100k(0, 50_000))
  assert.deepEqual([none.per100k, none.lower], [0, 0])
  near(none.upper, -2 * Math.log(0.025), 1e-9)
})

test('directlyStandardisedRate() weighs the groups by the standard, as one does by hand', () => {
  const groups = [
    { count: 10, population: 10_000, standard: 60_000 },
    { count: 30, population: 5_000, standard: 40_000 },
  ]
  const rate = known(directlyStandardisedRate(groups))
  // 0.6 × 100 + 0.4 × 600 per 100,000.
  near(rate.per100k, 300)
  // v = 6² × 10 + 8² × 30 = 2280 per 100,000²; by the normal distribution ± 1.96 × √2280 = 93.6.
  assert.ok(rate.lower > 300 - 93.6 && rate.lower < 300 - 75)
  assert.ok(rate.upper > 300 + 93.6 && rate.upper < 300 + 125)
})

test('where all groups have one rate the standard does not matter, and one group alone is the plain rate', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          population: fc.integer({ min: 1, max: 1_000 }),
          standard: fc.integer({ min: 1, max: 9 }),
        }),
        {
          minLength: 1,
          maxLength: 8,
        },
      ),
      fc.integer({ min: 1, max: 500 }),
      (groups, casesEach1000) => {
        const rate = directlyStandardisedRate(
          groups.map(({ population, standard }) => ({
            count: population * casesEach1000,
            population: population * 1_000,
            standard,
          })),
        )
        near(known(rate).per100k, casesEach1000 * 100, 1e-9)
        const plain = known(ratePer100k(casesEach1000, 1_000))
        const alone = known(
          directlyStandardisedRate([{ count: casesEach1000, population: 1_000, standard: 7 }]),
        )
        near(alone.lower, plain.lower)
        near(alone.upper, plain.upper)
      },
    ),
  )
})

test('the interval holds the rate, and no input whatever lets NaN or an infinity out', () => {
  const value = fc.oneof(fc.nat(10_000), fc.constantFrom(0, NaN, -1, 1e308, Infinity, 5e-324))
  fc.assert(
    fc.property(
      fc.array(fc.record({ count: value, population: value, standard: value }), { maxLength: 5 }),
      (groups) => {
        const rate = directlyStandardisedRate(groups)
        if (rate.gap !== undefined) return
        assert.ok([rate.per100k, rate.lower, rate.upper].every(Number.isFinite), JSON.stringify(rate))
        assert.ok(rate.lower <= rate.per100k && rate.per100k <= rate.upper, JSON.stringify(rate))
      },
    ),
    { numRuns: 1_000 },
  )
})

test('what has no rate says why', () => {
  assert.deepEqual(ratePer100k(NaN, 1), { gap: 'missing' })
  assert.deepEqual(ratePer100k(-1, 1), { gap: 'negative' })
  assert.deepEqual(ratePer100k(1, 0), { gap: 'no-cases' })
  assert.deepEqual(ratePer100k(1e308, 1e-10), { gap: 'overflow' })
  assert.deepEqual(directlyStandardisedRate([]), { gap: 'missing' })
  assert.throws(() => ratePer100k(1, 1, 1), RangeError)
})

test('rateRatio() compares two rates with an interval that holds 1 where they are alike', () => {
  const [many, few] = [ratePer100k(200, 100_000), ratePer100k(100, 100_000)]
  const twice = rateRatio(many, few)
  assert.ok(twice.gap === undefined)
  near(twice.ratio, 2)
  // By the normal distribution of logarithms: exp(log 2 ± 1.96 × √(1/200 + 1/100)) = 1.573 to 2.543.
  near(twice.lower, 1.573, 0.02)
  near(twice.upper, 2.543, 0.02)
  const same = rateRatio(few, few)
  assert.ok(same.gap === undefined && same.lower < 1 && same.upper > 1)
  assert.deepEqual(rateRatio(ratePer100k(0, 9), few), { gap: 'no-cases' })
  assert.deepEqual(rateRatio(few, ratePer100k(NaN, 9)), { gap: 'missing' })
})

test('the standardised rate and its interval are those of epitools::ageadjust.direct in R 4.2.2', () => {
  const groups = [
    { count: 2, population: 12_000, standard: 30 },
    { count: 15, population: 9_000, standard: 40 },
    { count: 40, population: 2_500, standard: 20 },
    { count: 3, population: 400, standard: 10 },
  ]
  const { per100k, lower, upper } = known(directlyStandardisedRate(groups))
  near(per100k, 466.666666666667, 1e-13)
  near(lower, 341.543443020448, 1e-13)
  near(upper, 645.324575556569, 1e-12)
})
