/** A release line such as `1.33`, also read from `v1.33.2`; null where the text names none. */
export function readReleaseLine(text: string): string | null {
  const [, major, minor] = /^v?(\d{1,3})\.(\d{1,4})(?:[.+-]\S*)?$/.exec(text.trim()) ?? []
  return major !== undefined && minor !== undefined ? `${Number(major)}.${Number(minor)}` : null
}
