declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    /** The part of each axis of a variable face that is kept. */
    variationAxes: Readonly<Record<string, { min: number; max: number }>>
  }
  export default function subsetFont(face: Buffer, text: string, options: Options): Promise<Buffer>
}
