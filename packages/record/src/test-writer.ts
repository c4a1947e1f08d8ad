import { openRecord } from './index.ts'
import { testEntries, testSigner as signer } from './test-record.ts'

/** For the kill test: appends batches until it is killed, and prints each receipt once it has it. */
const record = await openRecord({ dir: process.argv[2]!, signer })
const round = process.argv[3]!
for (let batch = 0; ; batch++) {
  const receipts = await record.append(testEntries(1 + ((batch * 37) % 90), `round-${round}-batch-${batch}`))
  process.stdout.write(receipts.map(({ index, entrySha256 }) => `${index} ${entrySha256}\n`).join(''))
}
