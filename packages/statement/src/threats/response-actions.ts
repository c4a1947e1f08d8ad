/**
 * The early response actions of 7-1-7, where they apply: investigation begun or a team sent; burden, severity and
 * risk factors analysed; cause confirmed by a laboratory; case management and infection control begun; public health
 * countermeasures begun; risk communication and community engagement begun; a coordination mechanism in place.
 */
export const responseActions = [
  'investigation',
  'epidemiological-analysis',
  'laboratory-confirmation',
  'case-management',
  'countermeasures',
  'risk-communication',
  'coordination',
] as const
export type ResponseAction = (typeof responseActions)[number]

/** The three intervals of 7-1-7, to each of which a bottleneck or an enabler belongs. */
export const timelinessIntervals = ['detect', 'notify', 'respond'] as const
export type TimelinessInterval = (typeof timelinessIntervals)[number]
