// What kind of text a file holds, from how it begins.
import { ClusterError, COMMAND, TOP_COMMAND } from './problem'

export type Format = 'json' | 'yaml' | 'top'

interface Guess {
  begins: RegExp
  is: Format | (() => ClusterError)
}

/** Lines that kubectl prints before its output, where both went to one file. */
const PREAMBLE = /^(?:\s*(?:Warning:|[WIE]\d{4} )[^\n]*\n)+/

const GUESSES: readonly Guess[] = [
  { begins: /^[{[]/, is: 'json' },
  { begins: /^</, is: webPage },
  { begins: /^(NAMESPACE\s+)?POD\s+NAME\s+CPU/, is: 'top' },
  { begins: /^\S+\s+\S+\s+\S+\s+\d+n?m?\s+\d+([KMG]i)?\s*\n/, is: 'top' },
  { begins: /^(NAMESPACE\s+)?NAME\s+CPU/, is: wrongTop },
  { begins: /^(NAMESPACE|NAME)\s+[A-Z]/, is: table },
  { begins: /^No resources found/, is: noResources },
  {
    begins: /^(error:|Error |The connection to the server|Unable to connect|Please enter|kubectl)/,
    is: message,
  },
  { begins: /^(---|#|- |%YAML|["']?[A-Za-z][\w./-]*["']?:(\s|$))/, is: 'yaml' },
]

/** The format, and how many bytes of messages stand before it. */
export function recogniseText(head: string): { format: Format; skip: number } {
  const preamble = PREAMBLE.exec(head)?.[0] ?? ''
  const text = head.slice(preamble.length).trimStart()
  if (text === '') throw new ClusterError('empty-file', 'an empty file')
  const guess = GUESSES.find(({ begins }) => begins.test(text))?.is
  if (guess === undefined) throw new ClusterError('unknown-text', 'text that is neither JSON nor YAML')
  if (typeof guess === 'function') throw guess()
  return { format: guess, skip: new TextEncoder().encode(preamble).length }
}

function webPage() {
  return new ClusterError('web-page', 'a web page (HTML), perhaps a sign-in or error page', {
    remedy: `Save the output of the command itself, not a page: ${COMMAND} > cluster.json`,
  })
}

function wrongTop() {
  return new ClusterError('wrong-top', 'kubectl top without its containers', {
    expected: `the output of ${TOP_COMMAND}`,
    remedy: `Run ${TOP_COMMAND} > top.txt, so that each proxy has a line of its own.`,
  })
}

function table() {
  return new ClusterError('table', 'the table that kubectl get prints for people', {
    remedy: `Add -o json: ${COMMAND} > cluster.json`,
  })
}

function noResources() {
  return new ClusterError('empty-list', 'kubectl’s “No resources found”', {
    remedy:
      'Check the context and the namespace, and that you may list pods: kubectl auth can-i list pods -A',
  })
}

function message() {
  return new ClusterError('kubectl-message', 'an error message of kubectl', {
    remedy: `Run ${COMMAND} in a terminal until it prints JSON, then save that.`,
  })
}
