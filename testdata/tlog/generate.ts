// Writes the vectors beside it: node testdata/tlog/generate.ts. The same bytes each time.
import { writeFileSync } from 'node:fs'
import { noteVectors, rejectVectors } from './generate-notes.ts'
import { proofVectors, witnessVectors } from './generate-requests.ts'
import { fingerprint, leafHash, nodeHash, path, proof, resources, tilePath, treeHash } from './reference.ts'
import { base64, entries, hashes, root, treeSizes } from './sample-log.ts'

const flip = (hash: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(hash)
  copy[Math.floor(bit / 8)]! ^= 2 ** (bit % 8)
  return copy
}

function treeHeads() {
  return {
    empty_leaf_hash: leafHash('').toString('hex'),
    leaf_hashes: [0, 1, 2, 299].map((index) => ({
      index,
      leaf_utf8: entries[index],
      leaf_hash_hex: hashes[index]!.toString('hex'),
    })),
    node_hash_sample: {
      left_hex: hashes[0]!.toString('hex'),
      right_hex: hashes[1]!.toString('hex'),
      node_hex: nodeHash(hashes[0]!, hashes[1]!).toString('hex'),
    },
    roots_hex: Array.from({ length: 521 }, (_, size) => root(size).toString('hex')),
    large_roots_hex: Object.fromEntries([1000, 66_000].map((size) => [size, root(size).toString('hex')])),
  }
}

function inclusion() {
  const valid = treeSizes.flatMap((size) =>
    leavesToProve(size).map((index) => ({ size, index, proof: path(index, hashes.slice(0, size)).map(base64) })),
  )
  const [size, index] = [400, 271]
  const good = path(index, hashes.slice(0, size))
  const claim = { size, index, leaf_hash: base64(hashes[index]!), proof: good.map(base64), root: base64(root(size)) }
  const last = good.at(-1)!
  const invalid = [
    { ...claim, index: 270, why: 'the neighbour of the leaf' },
    { ...claim, index: 400, why: 'index equal to size' },
    { ...claim, index: -1, why: 'index below zero' },
    { ...claim, index: 271.5, why: 'index not whole' },
    { ...claim, size: 600, why: 'a size of another shape' },
    { ...claim, size: 2 ** 53, why: 'a size beyond 2^53-1' },
    { ...claim, proof: good.slice(1).map(base64), why: 'first hash missing' },
    { ...claim, proof: good.slice(0, -1).map(base64), why: 'last hash missing' },
    { ...claim, proof: [...good, last].map(base64), why: 'one hash too many' },
    { ...claim, proof: Array.from({ length: 64 }, () => base64(last)), why: '64 hashes' },
    { ...claim, proof: good.toReversed().map(base64), why: 'hashes in reverse' },
    { ...claim, proof: [...good.slice(0, -1), last.subarray(1)].map(base64), why: 'a hash of 31 bytes' },
    { ...claim, leaf_hash: base64(flip(hashes[index]!, 255)), why: 'one bit of the leaf hash' },
    { ...claim, root: base64(flip(root(size), 0)), why: 'one bit of the root' },
    { ...claim, proof: good.map((hash, i) => base64(i === 3 ? flip(hash, 77) : hash)), why: 'one bit of the proof' },
    { ...claim, index: 0, size: 0, proof: [], why: 'a leaf of the empty tree' },
  ]
  return { valid, invalid }
}

function leavesToProve(size: number): number[] {
  return size <= 9 ? Array.from({ length: size }, (_, i) => i) : [0, Math.floor(size / 2), size - 1]
}

function consistency() {
  const valid = treeSizes.flatMap((size) =>
    treeSizes
      .filter((old) => old > 0 && old <= size && (size < 10 || old > 200))
      .map((old) => ({ old, new: size, proof: proof(old, hashes.slice(0, size)).map(base64) })),
  )
  const good = proof(255, hashes.slice(0, 400))
  const claim = { old: 255, new: 400, old_root: base64(root(255)), new_root: base64(root(400)), proof: good.map(base64) }
  const same = { old: 400, new: 400, old_root: base64(root(400)), new_root: base64(root(400)), proof: [] }
  const none = { old: 0, new: 400, old_root: base64(root(0)), new_root: base64(root(400)), proof: [] }
  const invalid = [
    { ...claim, old_root: base64(root(256)), why: 'another old root' },
    { ...claim, new_root: base64(root(401)), why: 'another new root' },
    { ...claim, old: 254, why: 'another old size' },
    { ...claim, new: 700, why: 'another new size' },
    { ...claim, old: 400, new: 255, old_root: claim.new_root, new_root: claim.old_root, why: 'a tree that shrinks' },
    { ...claim, proof: [], why: 'no proof' },
    { ...claim, proof: good.slice(1).map(base64), why: 'first hash missing' },
    { ...claim, proof: good.slice(0, -1).map(base64), why: 'last hash missing' },
    { ...claim, proof: [...good, good[0]!].map(base64), why: 'one hash too many' },
    { ...claim, proof: Array.from({ length: 64 }, () => claim.old_root), why: '64 hashes' },
    { ...claim, proof: good.map((hash, i) => base64(i === 2 ? flip(hash, 9) : hash)), why: 'one bit of the proof' },
    { ...same, new_root: base64(root(399)), why: 'two roots of one size' },
    { ...same, proof: [claim.old_root], why: 'a proof between equal sizes' },
    { ...none, proof: [claim.old_root], why: 'a proof from the empty tree' },
    { ...none, old_root: claim.old_root, why: 'the empty tree with another root' },
    { ...none, new: 0, why: 'the empty tree continued by one with another root' },
    { ...claim, old: -1, why: 'a size below zero' },
  ]
  return { valid, invalid }
}

function tilePaths() {
  const indexes = [0, 7, 42, 999, 1000, 68_413, 999_999, 1_000_000, 35_184_372_088_831]
  const paths = indexes.flatMap((index) =>
    ([0, 6, 63, 'entries'] as const).flatMap((level) =>
      [256, 1, 200].map((width) => ({ level: String(level), index, width, path: tilePath(level, index, width) })),
    ),
  )
  const invalid_paths = [
    ...['', '/', 'tile', 'tile/', 'tile/2', 'tile/2/', 'tiles/2/007', '/tile/2/007', 'tile/2/007/', 'tile/2//007'],
    ...['tile/2/7', 'tile/2/0007', 'tile/2/-07', 'tile/2/ 07', 'tile/2/07a', 'tile/02/007', 'tile/64/007', 'tile/a/007'],
    ...['tile/2/x000/007', 'tile/2/x007', 'tile/2/007/008', 'tile/2/x07/008', 'tile/2/X007/008', 'tile/2/x007/x008'],
    ...['tile/2/007.p', 'tile/2/007.p/', 'tile/2/007.p/0', 'tile/2/007.p/00', 'tile/2/007.p/07', 'tile/2/007.p/256'],
    ...['tile/2/007.p/+7', 'tile/2/007.p/7/7', 'tile/2/007.P/7', 'tile/2/007\n', 'tile/2/007?', 'tile/2/٠٠٧'],
    ...['tile/entries', 'tile/ENTRIES/007', 'tile/entries/7', 'tile/8/2/007', 'tile/2/x009/x007/x199/x254/x740/992'],
    ...['tile/2/x001/x009/x007/x199/x254/x740/991', 'tile/2/../2/007', 'tile/2/%30%30%37'],
  ]
  return { paths, invalid_paths, for_tree_size: [0, 1, 256, 700, 66_000].map(tilesThatExist) }
}

function tilesThatExist(size: number) {
  return { size, paths: resources(entries.slice(0, size)).map(({ path }) => path) }
}

function tiles() {
  const trees = [1, 256, 300, 66_000].map((size) => ({
    size,
    resources: resources(entries.slice(0, size))
      .filter(({ path }) => !/\/(?!000|00[1-9]|257)\d{3}/.test(path))
      .map(({ path, bytes }) => ({ path, length: bytes.length, sha256_hex: fingerprint(bytes) })),
  }))
  return { trees }
}

const files = {
  'tree-heads': treeHeads(),
  inclusion: inclusion(),
  consistency: consistency(),
  'tile-paths': tilePaths(),
  tiles: tiles(),
  notes: noteVectors(),
  reject: rejectVectors(),
  'tlog-proof': proofVectors(),
  witness: witnessVectors(),
}
for (const [name, content] of Object.entries(files)) {
  writeFileSync(new URL(`${name}.json`, import.meta.url), `${JSON.stringify(content, null, 1)}\n`)
}
