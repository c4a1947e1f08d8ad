/** How likely the question's outcome is, from least to most (WHO, Rapid Risk Assessment of Acute Public Health Events, 2012). */
export const likelihoods = ['very-unlikely', 'unlikely', 'likely', 'highly-likely', 'almost-certain'] as const
export type Likelihood = (typeof likelihoods)[number]

/** What it would mean, from least to most. */
export const consequences = ['minimal', 'minor', 'moderate', 'major', 'severe'] as const
export type Consequence = (typeof consequences)[number]

/** How far the information and its sources are to be relied on. */
export const confidences = ['low', 'moderate', 'high'] as const

/** For whom the risk is characterised. */
export const riskScopes = ['national', 'regional', 'global'] as const

export const risks = ['low', 'moderate', 'high', 'very-high'] as const
export type Risk = (typeof risks)[number]

/** The risk matrix of WHO/HSE/GAR/ARO/2012.1: a row per likelihood, in each the consequences from minimal to severe. */
const matrix: Readonly<Record<Likelihood, readonly [Risk, Risk, Risk, Risk, Risk]>> = {
  'almost-certain': ['low', 'moderate', 'high', 'very-high', 'very-high'],
  'highly-likely': ['low', 'moderate', 'high', 'very-high', 'very-high'],
  likely: ['low', 'moderate', 'high', 'high', 'very-high'],
  unlikely: ['low', 'low', 'moderate', 'high', 'high'],
  'very-unlikely': ['low', 'low', 'low', 'moderate', 'high'],
}

/** The level of risk where a likelihood and a consequence meet in the matrix. */
export function riskOf(likelihood: Likelihood, consequence: Consequence): Risk {
  return matrix[likelihood][consequences.indexOf(consequence)]!
}
