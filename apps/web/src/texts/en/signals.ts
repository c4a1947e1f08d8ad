import { locales, wordsOf } from '@concert/language'

const { count } = wordsOf(locales.en)

/** The threat board, a signal's page and where a state's figures lead. */
export const signals = {
  title: 'Signals',
  kind: 'Signal',
  boardLead:
    'What the agreed algorithms find in the figures, what is made of it, and the clocks that run. The same algorithms and parameters for all states.',
  caption: 'Signals by series, states in protocol order',
  none: 'No signal has been raised.',
  noneShown: 'None of the signals is of this kind.',
  notFound: 'There is no such signal',
  assessing: (entries: number) =>
    `${count(entries, { one: 'entry is', other: 'entries are' })} still being assessed.`,
  filters: { raised: 'Those that stand', untriaged: 'Not triaged', all: 'All' },
  columns: {
    series: 'Place and indicator',
    signal: 'Newest signal',
    raised: 'Raised',
    triage: 'Triage',
    readers: 'Readers',
  },
  threshold: 'threshold',
  more: (signals: number) => count(signals, { one: 'more signal', other: 'more signals' }),
  stands: 'stands',
  ended: 'its ground is gone',
  untriaged: 'Not triaged.',
  decisions: {
    acknowledged: 'Acknowledged',
    'verification-requested': 'Verification requested',
    dismissed: 'Dismissed',
  },
  facts: {
    period: 'Period',
    observed: 'Observed',
    expected: 'Expected',
    score: 'Score',
    algorithm: 'Algorithm',
    vintage: 'Vintage (entries known)',
    ended: 'Ended',
    owner: 'Figures of',
  },
  measures: { figure: 'Threshold', score: 'Threshold of the score' },
  endedFor: { 'below-threshold': 'a later report or correction is below the threshold' },
  agreed: 'by the parameters agreed',
  builtIn: (name: string) => `by the built-in parameters ${name}`,
  recompute: 'Compute it again from the record',
  same: 'The same, byte for byte.',
  different: 'It comes out differently from what is on the board.',
  noFigure: (why: string) => `There is no figure: ${why}.`,
  gaps: {
    'too-short': 'the series is too short',
    missing: 'figures are missing',
    negative: 'a figure is negative',
    constant: 'the figures do not vary',
    'no-cases': 'no cases',
    'no-convergence': 'the fit does not converge',
    unbounded: 'without bound',
    overflow: 'beyond what can be computed',
    'not-agreed': 'no parameters are agreed for it',
  },
  frequencies: { day: 'daily', week: 'weekly' },
  stated: {
    dataset: 'Data set',
    basis: 'The decision by which they were agreed',
    algorithms: 'Agreed algorithms',
    id: 'Name in signals',
    frequency: 'Series',
    indicators: 'Indicators',
    parameters: 'Parameters',
  },
  curve: {
    title: 'Curve and threshold, as known then',
    vintage: 'As known at',
    knownAt: (at: number, all: number) => `Vintage ${at} of ${all}:`,
    asRaised: 'As the signal was raised',
    asNow: 'As known now',
    threshold: 'Threshold',
    finding: (algorithm: string, alarms: number, last: string) =>
      `Beyond the threshold of ${algorithm} in ${count(alarms, { one: 'period', other: 'periods' })}, last ${last}`,
    quiet: (algorithm: string) => `Nothing beyond the threshold of ${algorithm}`,
  },
  triage: {
    title: 'Triage',
    decision: 'What your agency makes of it',
    decisionMeans: {
      acknowledged: 'The signal is known and is being followed.',
      'verification-requested': 'The state is asked whether it is so.',
      dismissed: 'It is explained, as by a backlog; the reason is needed.',
    },
    reason: 'Reason',
    request: 'The request it led to',
    chooseRequest: 'Choose a request',
    ask: 'Ask the state for verification',
    missingDecision: 'Choose what is made of it.',
    missingReason: 'A signal is dismissed with a reason.',
    missingRequest: 'Ask the state first, then choose the request.',
  },
  outlook: {
    title: (state: string) => `Outlook: ${state}`,
    lead: 'Reproduction number, growth, nowcast and forecast as of what is known, with how past ones did.',
    open: 'Reproduction number and forecast',
    toState: 'To the state’s page',
    series: 'Figures',
    none: 'There are no figures that can be analysed.',
  },
  reproduction: {
    title: 'Reproduction number',
    name: 'Reproduction number',
    csv: 'All estimates (CSV)',
    interval: '95 % credible interval',
    one: 'R = 1',
    none: 'No window gives an estimate',
    finding: (r: string, interval: string, day: string) => `R ${r} (${interval}) in the window up to ${day}`,
    serial: (mean: string, sd: string, days: string) =>
      `Cori et al. 2013; serial interval of mean ${mean} and standard deviation ${sd} days; windows of ${days} days.`,
  },
  growth: {
    none: 'There is no growth rate yet.',
    rate: (rate: string, interval: string, day: string) =>
      `Growth per day ${rate} (${interval}) up to ${day}.`,
    doubling: (days: string) => `Doubling in ${days} days.`,
    halving: (days: string) => `Halving in ${days} days.`,
  },
  nowcast: {
    title: 'Nowcast: what the latest figures will be',
    csv: 'All quantiles (CSV)',
    interval: '95 % prediction interval',
    published: 'Reported',
    expected: 'Expected',
    finding: (period: string, published: string, median: string, interval: string) =>
      `${period}: ${published} reported, ${median} (${interval}) expected`,
    periods: (periods: number, frequency: 'day' | 'week') =>
      frequency === 'day'
        ? count(periods, { one: 'day', other: 'days' })
        : count(periods, { one: 'week', other: 'weeks' }),
    delays: {
      title: 'How the figures come in',
      means:
        'Of the figures that have settled, the part that was reported so long after. Above 100 % where corrections took cases away.',
      delay: 'Delay',
      share: 'Reported by then',
      rest: 'Settled periods',
    },
    scores: {
      title: 'How past nowcasts did',
      means:
        'Nowcasts by the same rule on each earlier vintage, against what the figures settled at. The weighted interval score is better when smaller; relative to the figure as reported it is better below 1.',
      none: 'No nowcast could be held against a settled figure yet.',
      of: 'After',
      relative: 'Relative to the figure as reported',
    },
  },
  forecast: {
    title: 'Forecast of the weekly totals',
    csv: 'All quantiles (CSV)',
    interval: '95 % prediction interval',
    finding: (week: string, median: string, interval: string) => `${week}: ${median} (${interval})`,
  },
  scores: {
    title: 'How past forecasts did',
    means:
      'Forecasts by the same rule on each earlier vintage, against what came later. The weighted interval score is better when smaller; relative to the baseline it is better below 1.',
    none: 'No forecast could be held against what came later yet.',
    of: 'Weeks ahead',
    weeks: (weeks: number) => count(weeks, { one: 'week', other: 'weeks' }),
    forecasts: 'Forecasts',
    wis: 'Weighted interval score',
    relative: 'Relative to the baseline',
    noRatio: 'the reference had no error',
    coverage50: 'Within the 50 % interval',
    coverage95: 'Within the 95 % interval',
  },
}
