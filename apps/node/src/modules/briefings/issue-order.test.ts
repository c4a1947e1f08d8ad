import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextNumber, previousIssue, type Placed } from './issue-order.ts'

function placed(number: number, date: string, corrects: number | null = null, event = 'covid-19'): Placed {
  const id = String(number)
  return { id, number, event, date, size: number * 10, corrects: corrects === null ? null : String(corrects) }
}

const issues = [
  placed(1, '2020-04-15'),
  placed(2, '2020-04-22'),
  placed(3, '2020-04-15', 1),
  placed(4, '2020-04-20', null, 'ebola'),
]

test('the next number follows the last of any event', () => {
  assert.equal(nextNumber([]), 1)
  assert.equal(nextNumber(issues), 5)
})

test('the issue before is the last by date that stands, of the same event', () => {
  assert.equal(previousIssue(placed(5, '2020-04-29'), issues)?.number, 2)
  assert.equal(previousIssue(placed(5, '2020-04-29', null, 'ebola'), issues)?.number, 4)
  assert.equal(previousIssue(placed(5, '2020-04-29', null, 'mers'), issues), undefined)
})

test('a corrected issue has the one before it that the issue had in whose place it stands', () => {
  assert.equal(previousIssue(placed(5, '2020-04-22', 2), issues)?.number, 3)
  assert.equal(previousIssue(placed(3, '2020-04-15', 1), issues.slice(0, 2)), undefined)
})

test('of two on one day the later number comes after the earlier one', () => {
  const same = [placed(1, '2020-04-15'), placed(2, '2020-04-15')]
  assert.equal(previousIssue(same[1]!, same)?.number, 1)
  assert.equal(previousIssue(placed(3, '2020-04-15', 1), same), undefined)
  assert.equal(previousIssue(placed(3, '2020-04-15', 2), same)?.number, 1)
})
