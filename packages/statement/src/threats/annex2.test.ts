import assert from 'node:assert/strict'
import { test } from 'node:test'
import { annex2Answers, annex2Questions, annex2Result, type Annex2Answer } from './annex2.ts'

/** All 81 ways to answer the four questions. */
const all = annex2Answers.flatMap((serious) =>
  annex2Answers.flatMap((unusual) =>
    annex2Answers.flatMap((spread) =>
      annex2Answers.map((restrictions) => ({ serious, unusual, spread, restrictions })),
    ),
  ),
)

test('two of four answered yes are notified, whichever they are', () => {
  for (const answers of all) {
    const yes = Object.values(answers).filter((answer) => answer === 'yes').length
    assert.equal(annex2Result('other', answers) === 'notify', yes >= 2, JSON.stringify(answers))
  }
})

test('unknown is not no: where it decides, nothing is decided', () => {
  for (const answers of all) {
    const result = annex2Result('always-assessed', answers)
    const outcomes = new Set(possible(answers).map((known) => annex2Result('other', known)))
    assert.equal(result, outcomes.size === 1 ? [...outcomes][0] : 'undetermined', JSON.stringify(answers))
  }
})

test('a disease that is always notified is notified whatever is answered', () => {
  for (const answers of all) assert.equal(annex2Result('always-notified', answers), 'notify')
})

type Answers = (typeof all)[number]

/** Every way in which what is unknown may turn out. */
function possible(answers: Answers): Answers[] {
  const question = annex2Questions.find((one) => answers[one] === 'unknown')
  if (question === undefined) return [answers]
  return (['yes', 'no'] satisfies Annex2Answer[]).flatMap((answer) =>
    possible({ ...answers, [question]: answer }),
  )
}
