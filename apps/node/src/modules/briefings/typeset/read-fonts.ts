import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { decompress } from 'wawoff2'

/** Latin, Cyrillic and Devanagari, then Arabic; regular and bold. States write their reasons in their own languages. */
const whole = [
  import.meta.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
]

/** Han of the same family, compressed. */
const han = [
  import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'),
  import.meta.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-700-normal.woff2'),
]

/** The typesetter's fonts as TrueType, always in the same order. */
export async function readFonts(): Promise<readonly Uint8Array[]> {
  const fonts = whole.map(read)
  for (const address of han) fonts.push(await decompressed(address))
  return fonts
}

/** A copy: what the decompressor returns is overwritten when it works again. */
async function decompressed(address: string): Promise<Uint8Array> {
  return Uint8Array.from(await decompress(read(address)))
}

function read(address: string): Uint8Array {
  return readFileSync(fileURLToPath(address))
}
