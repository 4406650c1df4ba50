// An edition is one build of the site. The worker keeps one whole, and the next one waits for the reader's word.

const CHECK_AFTER = 60 * 60 * 1000
const ANSWER_WITHIN = 2000

export interface NextEdition {
  /** null where the waiting worker did not say. */
  datasetVersion: string | null
  /** Loads the page anew from the next edition. */
  take: () => void
}

const askVersion = (worker: ServiceWorker): Promise<string | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(typeof data === 'string' ? data : null)
    setTimeout(() => resolve(null), ANSWER_WITHIN)
    worker.postMessage({ type: 'DATASET_VERSION' }, [port2])
  })

const reload = () => location.reload()

const takeWaiting = (worker: ServiceWorker) => {
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  worker.postMessage({ type: 'SKIP_WAITING' })
}

const contentOfThisPage = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('script[data-content]')].map(
    ({ dataset }) => dataset.content ?? '',
  )

/** This page and its content were asked for before the worker could keep them: they are asked for once more. */
const keepThisPage = () =>
  navigator.serviceWorker.controller?.postMessage({
    type: 'CACHE_URLS',
    payload: { urlsToCache: [location.pathname, ...contentOfThisPage()] },
  })

/** Registers the worker and tells of each next edition, once it is kept whole. Returns the way to stop. */
export const watchEditions = (basePath: string, onNext: (next: NextEdition) => void): (() => void) => {
  const container = navigator.serviceWorker
  const stopped = new AbortController()
  const { signal } = stopped
  let controlled = container.controller !== null
  let checkedAt = Date.now()

  const offer = async (worker: ServiceWorker) => {
    const datasetVersion = await askVersion(worker)
    if (!signal.aborted) onNext({ datasetVersion, take: () => takeWaiting(worker) })
  }

  const watchInstalling = (worker: ServiceWorker | null) =>
    worker?.addEventListener(
      'statechange',
      () => {
        if (worker.state === 'installed' && container.controller) void offer(worker)
      },
      { signal },
    )

  const follow = (registration: ServiceWorkerRegistration) => {
    if (registration.waiting && container.controller) void offer(registration.waiting)
    watchInstalling(registration.installing)
    registration.addEventListener('updatefound', () => watchInstalling(registration.installing), { signal })
    // A page that stays open for days asks when it is looked at again.
    document.addEventListener(
      'visibilitychange',
      () => {
        if (document.hidden || Date.now() - checkedAt < CHECK_AFTER) return
        checkedAt = Date.now()
        registration.update().catch(() => undefined)
      },
      { signal },
    )
  }

  // Another tab took the next edition: this page stays as it is, and says so.
  container.addEventListener(
    'controllerchange',
    () => {
      if (controlled) onNext({ datasetVersion: null, take: reload })
      controlled = true
      keepThisPage()
    },
    { signal },
  )

  container
    .register(`${basePath}/sw.js`, { scope: `${basePath}/`, updateViaCache: 'none' })
    .then((registration) => {
      if (!signal.aborted) follow(registration)
    })
    // Private windows and policies may forbid workers; the site works without one.
    .catch(() => undefined)

  return () => stopped.abort()
}
