import { acceptBench } from './accept-bench.ts'
import { backtestBench } from './backtest-bench.ts'
import { briefingBench } from './briefing-bench.ts'
import { deskMailBench } from './desk-mail-bench.ts'
import { earsBench } from './ears-bench.ts'
import { farringtonBench } from './farrington-bench.ts'
import { formatFigure, type Figure } from './figure.ts'
import { httpBench } from './http-bench.ts'
import { importBench } from './import-bench.ts'
import { largeNodeBench } from './large-node-bench.ts'
import { lighthouseBench } from './lighthouse-bench.ts'
import { liveBench } from './live-bench.ts'
import { programmeBench } from './programme-bench.ts'
import { publicBench } from './public-bench.ts'
import { rtBench } from './rt-bench.ts'
import { nowcastBench } from './nowcast-bench.ts'
import { signalsBench } from './signals-bench.ts'
import { silencesBench } from './silences-bench.ts'

/** `npm run bench [-- NAME…]`: every figure is a ratio to a limit or a peer that is measured in the same run. */
const benches: Readonly<Record<string, () => Promise<Figure[]>>> = {
  accept: acceptBench,
  http: httpBench,
  import: importBench,
  large: largeNodeBench,
  live: liveBench,
  lighthouse: lighthouseBench,
  public: publicBench,
  farrington: farringtonBench,
  ears: earsBench,
  rt: rtBench,
  nowcast: nowcastBench,
  backtest: backtestBench,
  signals: signalsBench,
  briefing: briefingBench,
  programme: programmeBench,
  deskMail: deskMailBench,
  silences: silencesBench,
}

const asked = process.argv.slice(2)
for (const name of asked.length === 0 ? Object.keys(benches) : asked) {
  const bench = benches[name]
  if (bench === undefined)
    throw new Error(`There is no bench "${name}"; there are ${Object.keys(benches).join(', ')}`)
  for (const figure of await bench()) console.log(formatFigure(figure))
}
