// Saving a chart that the browser has drawn. The stylesheet does not travel with the file, so the computed
// look of every element is written into the copy.
const COLOURS = ['fill', 'stroke'] as const
const KEPT = [
  'fill-opacity',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

/** Colours in a notation that every drawing program reads; the site’s own (OKLCH) is known to browsers alone. */
function createColourReader(): (colour: string) => string {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const known = new Map<string, string>()
  return (colour) => {
    if (!context || colour === 'none' || colour.startsWith('url')) return colour
    const before = known.get(colour)
    if (before) return before
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data
    const plain = `rgba(${red},${green},${blue},${(alpha / 255).toFixed(3)})`
    known.set(colour, plain)
    return plain
  }
}

function copyLook(from: Element, to: Element, readColour: (colour: string) => string) {
  const look = getComputedStyle(from)
  for (const property of COLOURS) to.setAttribute(property, readColour(look.getPropertyValue(property)))
  for (const property of KEPT) to.setAttribute(property, look.getPropertyValue(property))
  to.removeAttribute('class')
  to.removeAttribute('style')
  for (let index = 0; index < from.children.length; index++) {
    const [source, copy] = [from.children[index], to.children[index]]
    if (source && copy) copyLook(source, copy, readColour)
  }
}

export function drawSvgFile(svg: SVGSVGElement): { text: string; width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('an SVG clones to an SVG')
  const readColour = createColourReader()
  copyLook(svg, copy, readColour)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', readColour(getComputedStyle(document.documentElement).backgroundColor))
  copy.prepend(ground)
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}

const PIXEL_RATIO = 2

export async function drawPngFile(svg: SVGSVGElement): Promise<Blob> {
  const { text, width, height } = drawSvgFile(svg)
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * PIXEL_RATIO
    canvas.height = height * PIXEL_RATIO
    const context = canvas.getContext('2d')
    if (!context) throw new Error('this browser draws no canvas')
    context.scale(PIXEL_RATIO, PIXEL_RATIO)
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png'),
    )
  } finally {
    URL.revokeObjectURL(url)
  }
}
