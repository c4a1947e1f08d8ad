/**
 * What others publish, read: figures into observations (the files of JHU CSSE, WHO and Our World in Data, and Concert's
 * own table), and readouts of conversations into guesses that an officer confirms. Pure: no clock, no I/O. `formats.md`
 * says what is derived, refused and noted. Not for: fetching a file, deciding whether to believe it. Proven by the tests beside each file, which read whole days as
 * they were published.
 */
export { SourceError, type SourceErrorCode } from './source-error.ts'
export { sourceFormats, type ReadOptions, type SourceFormat, type SourceReading } from './source-reading.ts'
export { detectFormat } from './detect-format.ts'
export { readSource } from './read-source.ts'
export { indicatorFromFileName } from './jhu-wide.ts'
export { template } from './concert-table.ts'
export { placeOfJhuRow } from './jhu-place.ts'
export { stateNamed } from './names/state-name.ts'
export { cumulativeFrom, newFromCumulative, type CumulativePoint, type NewCount } from './running-total.ts'
export { readChangeLog, type ChangeLog, type PublishedChange } from './change-log.ts'
export { replayChanges, type PublishedTotals } from './replay-changes.ts'
export { textOfFile, maxReadoutBytes } from './readout/file/text-of-file.ts'
export { readReadout } from './readout/read-readout.ts'
export type { KnownAgency, ReadoutContext, ReadoutReading } from './readout/readout-reading.ts'
