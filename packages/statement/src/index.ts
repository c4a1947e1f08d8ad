/**
 * What can be said in Concert, and how it is written down: the envelope (DSSE v1 with Ed25519), the statement in
 * it with its kinds, codes and labels, the log entry around it, open or sealed, and the observation file.
 * Pure: no clock, no randomness, no I/O. Not for: who may say what and when (the node's rules).
 * Proven by the tests beside each file and by `testdata/statement`.
 */
export { StatementError, type Fault, type StatementErrorCode } from './statement-error.ts'
export { sha256, sha256Hex } from '#sha256'
export { decodeUtf8, parseJson } from './parse-json.ts'
export {
  envelopeJsonSchema,
  formatEnvelope,
  keyIdOf,
  maxEnvelopeBytes,
  maxPayloadBytes,
  parseEnvelope,
  payloadType,
  signPayload,
  type Envelope,
  type KeyId,
  type Signature,
  type StatementId,
  type StatementSigner,
} from './envelope.ts'
export { importPublicKey, isSignedBy, type PublicKey } from '#ed25519'
export { statementSigner } from './statement-signer.ts'
export {
  commitTo,
  formatEntry,
  maxSealedEnvelopeBytes,
  parseEntry,
  verifyCommitment,
  type Commitment,
  type Entry,
  type SealedStatement,
} from './entry.ts'
export {
  attachmentSchema,
  eventIdSchema,
  statementFrameSchema,
  type Attachment,
  type Frame,
  type Understood,
} from './frame.ts'
export { formatStatement, parseStatement, type Statement } from './statement.ts'
export { isKind, kinds, type Bodies, type Kind } from './kinds/kinds.ts'
export { agencyTypes, membershipRoles } from './kinds/directory.ts'
export { maxInlineObservations } from './kinds/situation.ts'
export { alertStatuses, certainties, responseTypes, severities, urgencies } from './kinds/threats-alert.ts'
export {
  annex2Answers,
  annex2Diseases,
  annex2Questions,
  annex2Result,
  annex2Results,
  type Annex2Answer,
  type Annex2Disease,
  type Annex2Question,
  type Annex2Result,
} from './threats/annex2.ts'
export {
  confidences,
  consequences,
  likelihoods,
  riskOf,
  risks,
  riskScopes,
  type Consequence,
  type Likelihood,
} from './threats/rapid-risk.ts'
export {
  responseActions,
  timelinessIntervals,
  type ResponseAction,
  type TimelinessInterval,
} from './threats/response-actions.ts'
export { contactMedia } from './kinds/contacts-conversation.ts'
export { stances, voices, type Paragraph, type Stance } from './kinds/contacts-paragraph.ts'
export { paragraphAnswers } from './kinds/contacts.ts'
export { amendmentTypes, breakTypes, positionTypes } from './kinds/proposals.ts'
export { isWhole, textDigest } from './proposals/text-digest.ts'
export type { Article, ProposalText } from './proposals/proposal-text.ts'
export { actionOutcomes, actionProgress } from './kinds/actions.ts'
export { observationFaults, observationKey, observationSchema, type Observation } from './observation.ts'
export {
  formatObservationFile,
  maxObservationFileBytes,
  observationFileType,
  observationFileSteps,
  parseObservationFile,
} from './observation-file.ts'
export { formatInstant, instantMs, isInstant, type Instant } from './codes/time.ts'
export { instantSchema } from './codes/instant-schema.ts'
export { dateSchema, periodSchema } from './codes/period-schema.ts'
export {
  dayNumber,
  firstDay,
  formatDate,
  formatPeriod,
  frequencyOf,
  isPeriod,
  lastDay,
  weekOf,
  type DayNumber,
  type Frequency,
  type Period,
} from './codes/period.ts'
export { alpha2Of, alpha3Of, isStateCode, userAssignedCodes, type StateCode } from './codes/state.ts'
export { isPlace, stateOf, subdivisionName, subdivisionsOf, type Place } from './codes/place.ts'
export { placeSchema } from './codes/place-schema.ts'
export { stateSchema } from './codes/state-schema.ts'
export {
  isGap,
  isObservationStatus,
  observationStatuses,
  type ObservationStatus,
} from './codes/observation-status.ts'
export {
  indicatorOf,
  indicators,
  type Dimension,
  type Indicator,
  type IndicatorId,
  type Language,
  type Translated,
} from './codes/indicator.ts'
export { indicatorSchema } from './codes/indicator-schema.ts'
export { agencySchema, audienceSchema, labelSchema } from './codes/label-schema.ts'
export { circles, labels, type AgencyId, type Audience, type Label } from './codes/label.ts'
export {
  activeKeys,
  emptyDirectory,
  inProtocolOrder,
  protocolRank,
  type AgencyEntry,
  type Directory,
  type KeyEntry,
  type StateEntry,
} from './directory/directory.ts'
export { applyDirectory, type Logged } from './directory/apply-directory.ts'
export {
  directoryFault,
  type DirectoryFault,
  type Refusal,
  type RefusalCode,
} from './directory/directory-fault.ts'
export { directoryEnglish, type DirectoryFacts } from './directory/directory-english.ts'
export {
  signerEnglish,
  signerFault,
  signingKey,
  type SignerFacts,
  type SignerFault,
} from './directory/signer-fault.ts'
