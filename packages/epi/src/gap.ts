/**
 * Why there is no number: what stands in place of one, so that no page ever shows NaN or an infinity.
 * - `too-short`: fewer values than the method needs before this one;
 * - `missing`: a value that the method needs was not reported;
 * - `negative`: a value that must be a count is below zero, by a correction upstream;
 * - `constant`: the values do not vary, so a spread cannot be estimated;
 * - `no-cases`: there is nothing to estimate from;
 * - `no-convergence`: the fit did not settle;
 * - `unbounded`: an end of an interval that has none, as the longest doubling time when growth may be none;
 * - `overflow`: the result is beyond what a number holds.
 */
export type Gap =
  'too-short' | 'missing' | 'negative' | 'constant' | 'no-cases' | 'no-convergence' | 'unbounded' | 'overflow'
