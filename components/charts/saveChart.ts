// Saving a chart that the browser has drawn. The stylesheet does not travel with the file, so the computed
// look of every element is written into the copy.
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

function copyLook(from: Element, to: Element) {
  const look = getComputedStyle(from)
  for (const property of KEPT) to.setAttribute(property, look.getPropertyValue(property))
  to.removeAttribute('class')
  for (let index = 0; index < from.children.length; index++) {
    const [source, copy] = [from.children[index], to.children[index]]
    if (source && copy) copyLook(source, copy)
  }
}

export function drawSvgFile(svg: SVGSVGElement): { text: string; width: number; height: number } {
  const { width, height } = svg.getBoundingClientRect()
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('an SVG clones to an SVG')
  copyLook(svg, copy)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  ground.setAttribute('width', '100%')
  ground.setAttribute('height', '100%')
  ground.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor)
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
