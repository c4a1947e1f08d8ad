import { openRecord, RecordError } from './index.ts'
import { testSigner as signer } from './test-record.ts'

/** For the lock tests: opens the record of a folder, tells the outcome, and stays until it is killed. */
try {
  await openRecord({ dir: process.argv[2]!, signer })
  console.log('open')
} catch (error) {
  console.log(error instanceof RecordError ? error.code : error)
}
process.stdin.resume()
