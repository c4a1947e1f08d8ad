declare module 'subset-font' {
  /** The glyphs of the characters in `text`, cut out of a font by HarfBuzz. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Uint8Array>
}
