import { formatInstant, type Instant, type StateCode } from '@concert/statement'
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  courseOf,
  isFault,
  putSilence,
  standingAt,
  takeEvent,
  type SilenceCourse,
  type SilenceEvent,
} from './silence.ts'
import { liveThrough } from './silence-oracle.ts'

const start = Date.parse('2020-05-04T09:00:00.000Z')
const at = (ms: number): Instant => formatInstant(start + ms)
const end = 100

let count = 0
const next = (received: number) => ({ id: `e${++count}`, received: at(received) })
const extension = (received: number, expires: number): SilenceEvent => ({
  ...next(received),
  type: 'extension',
  expires: at(expires),
})
const broken = (received: number, state = 'KAZ'): SilenceEvent => ({
  ...next(received),
  type: 'break',
  state: state as StateCode,
})
const withdrawal = (received: number): SilenceEvent => ({ ...next(received), type: 'withdrawal' })
const adoption = (received: number): SilenceEvent => ({ ...next(received), type: 'adoption' })
const after = (...events: SilenceEvent[]): SilenceCourse => courseOf(at(0), at(end), events)

/** What the silence says to the event, or how it stands when it has taken it. */
function outcome(silence: SilenceCourse, event: SilenceEvent): string {
  const result = takeEvent(silence, event)
  return isFault(result) ? result.fault : standingAt(result, event.received)
}

describe('a silence that runs', () => {
  const running = putSilence(at(0), at(end))

  test('runs until the millisecond before its expiry, and has passed at the instant of expiry', () => {
    assert.equal(standingAt(running, at(0)), 'running')
    assert.equal(standingAt(running, at(end - 1)), 'running')
    assert.equal(standingAt(running, at(end)), 'passed')
    assert.equal(standingAt(running, at(end + 1)), 'passed')
  })

  test('is broken in its last millisecond, and not at the instant of expiry', () => {
    assert.equal(outcome(running, broken(end - 1)), 'broken')
    assert.equal(outcome(running, broken(end)), 'too-late')
    assert.equal(outcome(running, broken(end + 1)), 'too-late')
  })

  test('is extended in its last millisecond, not at the instant of expiry, and only to a later one', () => {
    assert.equal(outcome(running, extension(end - 1, end + 1)), 'running')
    assert.equal(outcome(running, extension(end, end + 1)), 'too-late')
    assert.equal(outcome(running, extension(1, end)), 'not-later')
    assert.equal(outcome(running, extension(1, end - 1)), 'not-later')
  })

  test('is withdrawn in its last millisecond, and not at the instant of expiry', () => {
    assert.equal(outcome(running, withdrawal(end - 1)), 'withdrawn')
    assert.equal(outcome(running, withdrawal(end)), 'too-late')
  })

  test('is adopted at the instant of expiry, and not in the millisecond before', () => {
    assert.equal(outcome(running, adoption(end - 1)), 'too-early')
    assert.equal(outcome(running, adoption(end)), 'adopted')
  })
})

describe('a silence that was extended', () => {
  const extended = after(extension(10, 200))

  test('keeps its first expiry, and expires at the later one', () => {
    assert.equal(extended.firstExpires, at(end))
    assert.equal(standingAt(extended, at(end)), 'running')
    assert.equal(standingAt(extended, at(200)), 'passed')
  })

  test('is broken after its first expiry, and is not adopted at it', () => {
    assert.equal(outcome(extended, broken(end)), 'broken')
    assert.equal(outcome(extended, broken(199)), 'broken')
    assert.equal(outcome(extended, broken(200)), 'too-late')
    assert.equal(outcome(extended, adoption(end)), 'too-early')
    assert.equal(outcome(extended, adoption(200)), 'adopted')
  })

  test('is extended again, to an instant after the later one', () => {
    assert.equal(outcome(extended, extension(150, 200)), 'not-later')
    assert.equal(outcome(extended, extension(199, 201)), 'running')
    assert.equal(outcome(extended, extension(200, 201)), 'too-late')
  })
})

describe('a silence that was broken', () => {
  const once = after(broken(50))

  test('is neither extended, withdrawn nor adopted, before its expiry or after', () => {
    for (const now of [51, end - 1, end, end + 1]) {
      assert.equal(standingAt(once, at(now)), 'broken')
      assert.equal(outcome(once, extension(now, 500)), 'broken')
      assert.equal(outcome(once, withdrawal(now)), 'broken')
      assert.equal(outcome(once, adoption(now)), 'broken')
    }
  })

  test('takes the objection of another state before its expiry, and none at it', () => {
    assert.equal(outcome(once, broken(end - 1, 'IND')), 'broken')
    assert.equal(outcome(once, broken(end, 'IND')), 'too-late')
    assert.deepEqual(
      after(broken(50), broken(50, 'IND')).brokenBy.map(({ state }) => state),
      ['KAZ', 'IND'],
    )
  })

  test('has the objection of a state once', () => {
    assert.equal(outcome(once, broken(51)), 'broken-already')
    assert.equal(outcome(after(broken(50), broken(60, 'IND')), broken(61)), 'broken-already')
  })

  test('the order of the log decides what was received in one millisecond', () => {
    assert.equal(outcome(after(extension(end - 1, 200)), broken(end - 1)), 'broken')
    assert.equal(outcome(after(broken(end - 1)), extension(end - 1, 200)), 'broken')
    assert.equal(outcome(after(withdrawal(end - 1)), broken(end - 1)), 'withdrawn')
    assert.equal(outcome(after(broken(end - 1)), withdrawal(end - 1)), 'broken')
    assert.equal(outcome(after(adoption(end)), broken(end)), 'adopted')
  })
})

describe('a silence that was withdrawn or adopted', () => {
  test('takes nothing more', () => {
    for (const [ended, standing] of [
      [after(withdrawal(50)), 'withdrawn'],
      [after(adoption(end)), 'adopted'],
    ] as const)
      for (const now of [end, end + 1]) {
        assert.equal(standingAt(ended, at(now)), standing)
        assert.equal(outcome(ended, extension(now, 500)), standing)
        assert.equal(outcome(ended, broken(now)), standing)
        assert.equal(outcome(ended, withdrawal(now)), standing)
        assert.equal(outcome(ended, adoption(now)), standing)
      }
  })

  test('a withdrawal is final before the expiry too', () => {
    assert.equal(outcome(after(withdrawal(50)), broken(51)), 'withdrawn')
    assert.equal(outcome(after(withdrawal(50)), adoption(end)), 'withdrawn')
  })
})

describe('random histories', () => {
  const states = ['CHN', 'IND', 'KAZ'] as const
  const step = fc.record({
    pause: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(2) },
      { weight: 1, arbitrary: fc.nat(12) },
    ),
    what: fc.oneof(
      { weight: 3, arbitrary: fc.nat(25).map((by) => ({ type: 'extension', by }) as const) },
      {
        weight: 3,
        arbitrary: fc.constantFrom(...states).map((state) => ({ type: 'break', state }) as const),
      },
      { weight: 1, arbitrary: fc.constant({ type: 'withdrawal' } as const) },
      { weight: 4, arbitrary: fc.constant({ type: 'adoption' } as const) },
    ),
  })
  const history = fc.record({
    lasts: fc.integer({ min: 1, max: 15 }),
    waits: fc.nat(15),
    steps: fc.array(step, { maxLength: 14 }),
    asked: fc.nat(20),
  })

  test('ten thousand stand as an oracle says that lives through every millisecond', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(history, ({ lasts, waits, steps, asked }) => {
        let now = waits
        const events = steps.map(({ pause, what }, index): SilenceEvent => {
          now += pause
          const place = { id: `e${index}`, received: at(now) }
          return what.type === 'extension'
            ? { ...place, type: 'extension', expires: at(Math.max(0, now - 10 + what.by)) }
            : what.type === 'break'
              ? { ...place, type: 'break', state: what.state as StateCode }
              : { ...place, type: what.type }
        })
        const expected = liveThrough({
          put: start,
          expires: start + lasts,
          events,
          until: start + now + asked,
        })
        const silence = courseOf(at(0), at(lasts), events)
        const standing = standingAt(silence, at(now + asked))
        assert.deepEqual(
          {
            standing,
            expires: Date.parse(silence.expires),
            objections: silence.brokenBy.map(({ id }) => id),
            adoption: silence.adopted?.id,
          },
          expected,
        )
        seen.set(standing, (seen.get(standing) ?? 0) + 1)
      }),
      { numRuns: 10_000 },
    )
    for (const standing of ['running', 'broken', 'withdrawn', 'passed', 'adopted'])
      assert.ok((seen.get(standing) ?? 0) > 150, `${standing}: ${seen.get(standing)} of 10,000`)
  })
})
