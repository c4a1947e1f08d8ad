import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { seededRandom } from '../seeded-random.ts'
import { delayCounts } from './delay-counts.ts'
import { delayPosterior, dirichletPart, expectedDelayCdf } from './delay-posterior.ts'
import { predictBetaNegativeBinomial } from './predict-beta-negative-binomial.ts'
import { predictByDelayParts } from './predict-by-delay-parts.ts'
import { predictLawless } from './predict-lawless.ts'
import { predictUniform } from './predict-uniform.ts'
import { summarisePrediction } from './prediction.ts'
import { sampleDelayParts } from './sample-delay-parts.ts'
import type { ReportingTriangle } from './reporting-triangle.ts'

const counts = delayCounts({ times: 3, maxDelay: 1, counts: Float64Array.of(6, 2, 3, 1, 4, 0) })

test('the beta negative binomial is the uniform prior averaged over the part that is reported', () => {
  const posterior = delayPosterior(counts, { kappa: 0.5, truncated: false })
  const parts = sampleDelayParts(posterior, 20_000, seededRandom(7))[0]!
  const averaged = predictByDelayParts(4, parts, { kind: 'uniform', largest: 200 })(200)!
  const closed = predictBetaNegativeBinomial(4, dirichletPart(counts, 0.5, 0))(200)!
  for (let n = 0; n <= 40; n++) assert.ok(Math.abs(averaged[n]! - closed[n]!) < 1e-4, `${n}`)
})

test('the beta negative binomial has mean (n + 1) b / (a − 1) above what is reported', () => {
  const { mean, total } = summarisePrediction(predictBetaNegativeBinomial(9, { a: 20, b: 5 }), 2000, 0.05)
  assert.ok(Math.abs(Number(mean) - (9 + (10 * 5) / 19)) < 1e-9)
  assert.ok(Math.abs(total - 1) < 1e-12)
})

test('the expected part reported is that of the Dirichlet distribution when truncation is ignored', () => {
  const cdf = expectedDelayCdf(delayPosterior(counts, { kappa: 0.5, truncated: false }))
  const { a, b } = dirichletPart(counts, 0.5, 0)
  assert.deepEqual([cdf[1], Math.abs(cdf[0]! - a / (a + b)) < 1e-12], [1, true])
})

test('a gamma prior with a large variance leaves the likelihood, a small one the prior', () => {
  const part = Float64Array.of(0.5)
  const at = (variance: number) =>
    Number(
      summarisePrediction(predictByDelayParts(10, part, { kind: 'gamma', mean: 30, variance }), 500, 0.05)
        .mean,
    )
  assert.ok(Math.abs(at(30.0001) - 25) < 0.1, 'Poisson(30) with half unseen: 10 + 15')
  assert.ok(Math.abs(at(1e6) - 20) < 0.5)
  const poisson = predictByDelayParts(10, part, { kind: 'poisson', mean: 30 })
  assert.ok(Math.abs(Number(summarisePrediction(poisson, 500, 0.05).mean) - 25) < 1e-9)
})

test('an upper limit beyond the support is sought there, and is a gap beyond four million', () => {
  const predict = predictBetaNegativeBinomial(0, { a: 2.1, b: 600 })
  const narrow = summarisePrediction(predict, 10, 0.05)
  const wide = summarisePrediction(predict, 100_000, 0.05)
  assert.deepEqual([narrow.upper, narrow.beyondSupport, wide.beyondSupport], [wide.upper, true, false])
  const endless = summarisePrediction(predictBetaNegativeBinomial(0, { a: 0.01, b: 1e9 }), 10, 0.05)
  assert.equal(endless.upper, 'overflow')
})

test('the beta negative binomial holds no more than all, however certain the part is that is reported', () => {
  const pmf = predictBetaNegativeBinomial(0, { a: 890_486.6747842595, b: 5.820766091346741e-11 })(300)!
  assert.ok(Math.abs(pmf.reduce((sum, mass) => sum + mass, 0) - 1) < 1e-14)
})

test('the same seed gives the same nowcast', () => {
  const posterior = delayPosterior(counts, { kappa: 0.1, truncated: true })
  const run = (seed: number) => [...sampleDelayParts(posterior, 50, seededRandom(seed))[0]!]
  assert.deepEqual(run(3), run(3))
  assert.notDeepEqual(run(3), run(4))
})

test('no prediction holds NaN, whatever was reported', () => {
  const reported = fc.oneof(fc.nat({ max: 300 }), fc.constant(100_000))
  const beta = fc.record({ a: fc.double({ min: 0.01, max: 1e6 }), b: fc.double({ min: 0, max: 1e6 }) })
  fc.assert(
    fc.property(reported, beta, fc.double({ min: 0, max: 1, noNaN: true }), (n, ab, part) => {
      const variances = [n * 0.3]
      for (const predict of [
        predictBetaNegativeBinomial(n, { a: ab.a || 1, b: ab.b || 0 }),
        predictByDelayParts(n, Float64Array.of(part), { kind: 'gamma', mean: 50, variance: 3000 }),
        predictByDelayParts(n, Float64Array.of(part), { kind: 'poisson', mean: 50 }),
        predictByDelayParts(n, Float64Array.of(part), { kind: 'uniform', largest: 300 }),
        predictLawless(
          {
            reported: Float64Array.of(n),
            expected: [n * 1.2],
            variances,
            reverseHazards: new Float64Array(1),
            reportedParts: new Float64Array(1),
          },
          0,
        ),
        predictUniform(n, 300),
      ])
        for (const mass of predict(300)!) assert.ok(mass >= 0 && mass <= 1 + 1e-9)
    }),
    { numRuns: 60 },
  )
})

test('an empty triangle is a triangle of zeros: everything is known to be nothing, or nothing is known', () => {
  const empty: ReportingTriangle = { times: 1, maxDelay: 1, counts: new Float64Array(2) }
  const nothing = delayCounts(empty)
  const cdf = expectedDelayCdf(delayPosterior(nothing, { kappa: 0.1, truncated: true }))
  assert.deepEqual([...cdf], [0.5, 1])
})
