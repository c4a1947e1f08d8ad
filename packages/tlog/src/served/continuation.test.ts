import assert from 'node:assert/strict'
import { test } from 'node:test'
import { authenticatedHashReader, continuationOf, tileReader, TlogError, type Tree } from '../index.ts'
import { checkpointOf } from '../sample-keys.ts'
import { turnBit } from '../stored-tree.ts'
import { servedLog, sourceOf, type Served } from './test-served.ts'

const treeOf = ({ root }: Served, size: number): Tree => ({ size, root })
const read = ({ files }: Pick<Served, 'files'>, tree: Tree) =>
  authenticatedHashReader(tileReader(sourceOf(files)), tree)

test('continuationOf() finds that a log goes on from each of its earlier trees', async () => {
  for (const size of [0, 1, 7, 64, 256, 300, 600]) {
    const served = await servedLog(size)
    const tree = treeOf(served, size)
    for (let seen = 0; seen <= size; seen += size > 70 ? 43 : 1)
      assert.equal(await continuationOf(tree, checkpointOf(seen), read(served, tree)), 'continues')
  }
})

test('continuationOf() finds every fork, however near to the end', async () => {
  for (const forkedAt of [0, 1, 255, 256, 299]) {
    const served = await servedLog(400, forkedAt)
    const tree = treeOf(served, 400)
    for (const seen of [1, 128, 256, 257, 300, 400])
      assert.equal(
        await continuationOf(tree, checkpointOf(seen), read(served, tree)),
        seen > forkedAt ? 'forked' : 'continues',
      )
  }
})

test('continuationOf() finds that a log ends before a tree that was seen, without reading', async () => {
  const served = await servedLog(300)
  const none = () => assert.fail('nothing is to be read')
  assert.equal(await continuationOf(treeOf(served, 300), checkpointOf(301), none), 'rolled-back')
  assert.equal(await continuationOf(treeOf(served, 300), checkpointOf(300), none), 'continues')
})

test('continuationOf() takes no tile for a fork that is only damaged or missing', async () => {
  const served = await servedLog(600)
  const tree = treeOf(served, 600)
  for (const path of ['tile/0/001', 'tile/0/002.p/88', 'tile/1/000.p/2']) {
    const changed = new Map(served.files).set(path, turnBit(served.files.get(path)!, 5))
    await assert.rejects(continuationOf(tree, checkpointOf(300), read({ files: changed }, tree)), {
      name: 'TlogError',
      code: 'invalid-tile',
    })
    changed.delete(path)
    await assert.rejects(
      continuationOf(tree, checkpointOf(300), read({ files: changed }, tree)),
      (error) => error instanceof TlogError && error.code === 'missing-tile' && error.message.includes(path),
    )
  }
})

test('the tiles of a log that has grown since serve the tree of an earlier size', async () => {
  const [earlier, later] = [await servedLog(300), await servedLog(600)]
  const grown = new Map([...later.files, ...earlier.files])
  grown.delete('tile/0/001.p/44')
  const tree = treeOf(earlier, 300)
  assert.equal(await continuationOf(tree, checkpointOf(290), read({ files: grown }, tree)), 'continues')
})
