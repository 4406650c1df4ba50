const LONGEST = 80

/** The tag of an image, without what only says how it was built; null where there is none but a digest. */
export function versionOfImage(image: string): string | null {
  const name = image.slice(image.lastIndexOf('/') + 1)
  const tag = /^[^:@]*:([\w][\w.-]*)/.exec(name)?.[1]
  if (!tag || tag.length > LONGEST) return null
  return tag.replace(/^v(?=\d)/, '').replace(/-(distroless|debug|alpine|ubi\d*)$/, '')
}

/** The image's name without registry, tag and digest. */
export function nameOfImage(image: string): string {
  return /^[^:@]*/.exec(image.slice(image.lastIndexOf('/') + 1))?.[0] ?? ''
}
