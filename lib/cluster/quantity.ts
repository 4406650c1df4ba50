// Kubernetes' way of writing amounts ("100m", "128Mi", "1e3", "0.5"), read exactly: in whole small units,
// so that ten thousand sidecars add up without rounding.

const NANOCORES = 1_000_000_000n
const BYTES = 1n
/** Beyond this an exponent can only be a mistake, and would cost us a number of that many digits. */
const LARGEST_EXPONENT = 30

const BINARY: Record<string, bigint> = {
  Ki: 2n ** 10n,
  Mi: 2n ** 20n,
  Gi: 2n ** 30n,
  Ti: 2n ** 40n,
  Pi: 2n ** 50n,
  Ei: 2n ** 60n,
}
const DECIMAL: Record<string, number> = { n: -9, u: -6, m: -3, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 }

const FORM = /^\+?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4})|([KMGTPE]i|[numkMGTPE]))?$/

/** Rounded up, as Kubernetes does; null for what is no amount, is negative or is larger than can be counted. */
function parseQuantity(value: unknown, scale: bigint): number | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = String(value)
  const match = text.length <= 64 ? FORM.exec(text) : null
  if (!match) return null
  const [, whole = '', fraction = '', power, suffix = ''] = match
  const exponent = power === undefined ? (DECIMAL[suffix] ?? 0) : Number(power)
  if (whole + fraction === '' || Math.abs(exponent) > LARGEST_EXPONENT) return null
  const amount = BigInt(whole + fraction) * (BINARY[suffix] ?? 1n) * scale
  const rounded = shift(amount, exponent - fraction.length)
  return rounded <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(rounded) : null
}

function shift(amount: bigint, places: number): bigint {
  if (places >= 0) return amount * 10n ** BigInt(places)
  const divisor = 10n ** BigInt(-places)
  return (amount + divisor - 1n) / divisor
}

export function parseNanocores(value: unknown): number | null {
  return parseQuantity(value, NANOCORES)
}

export function parseBytes(value: unknown): number | null {
  return parseQuantity(value, BYTES)
}

export function coresOf(nanocores: number): number {
  return nanocores / Number(NANOCORES)
}

export function nanocoresOf(cores: number): number {
  return Math.round(cores * Number(NANOCORES))
}
