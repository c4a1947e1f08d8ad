/** What was found on one of the four questions. Unknown is not no. */
export const annex2Answers = ['yes', 'no', 'unknown'] as const
export type Annex2Answer = (typeof annex2Answers)[number]

/**
 * The four questions of the decision instrument: is the public health impact serious, is the event unusual or
 * unexpected, is there a significant risk of international spread, and one of restrictions on travel or trade?
 */
export const annex2Questions = ['serious', 'unusual', 'spread', 'restrictions'] as const
export type Annex2Question = (typeof annex2Questions)[number]

/**
 * How the instrument begins: `always-notified` are smallpox, poliomyelitis by wild-type virus, human influenza of a
 * new subtype and SARS; `always-assessed` the diseases that it lists (cholera, plague, yellow fever …); `other` any
 * event of potential international concern, of unknown cause too.
 */
export const annex2Diseases = ['always-notified', 'always-assessed', 'other'] as const
export type Annex2Disease = (typeof annex2Diseases)[number]

/** `undetermined`: what is unknown decides; the event is assessed anew, and WHO may be consulted (article 8). */
export const annex2Results = ['notify', 'undetermined', 'do-not-notify'] as const
export type Annex2Result = (typeof annex2Results)[number]

/** The decision instrument (IHR 2005, annex 2): two of the four answered yes, or a disease that is always notified. */
export function annex2Result(
  disease: Annex2Disease,
  answers: Readonly<Record<Annex2Question, Annex2Answer>>,
): Annex2Result {
  if (disease === 'always-notified') return 'notify'
  const count = (wanted: Annex2Answer): number =>
    annex2Questions.filter((question) => answers[question] === wanted).length
  if (count('yes') >= 2) return 'notify'
  return count('yes') + count('unknown') >= 2 ? 'undetermined' : 'do-not-notify'
}
