import type { CaseParameters } from './case-parameters.ts'

/** `limit54`: so many cases in so many values. */
export function readLimit54(control: CaseParameters): readonly [number, number] {
  const [cases, values, ...more] = control.numbers('limit54', [5, 4])
  if (cases === undefined || values === undefined || more.length > 0 || !(cases >= 0 && values > 0))
    return control.fail('limit54', 'is not a number of cases and one of values')
  return [cases, values]
}
