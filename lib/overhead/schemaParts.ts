// Build side only, as all schemas: the browser gets types alone.
import { z } from 'zod'

export const text = (max: number) => z.string().trim().min(1).max(max)
export const $schema = z.string().optional().describe('Where this file’s JSON Schema lies, for editors.')
export const measurementId = z.string().regex(/^[A-Za-z0-9_-]+$/)
/** Travels in a link as `set=<id>:<value>`: nothing in it may need escaping. */
export const coefficientId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$/, 'use mesh.name-of-it')
export const amount = z.number().min(0)
