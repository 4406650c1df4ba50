// Built in place of the worker with SERVICE_WORKER=off: browsers that still hold the real one fetch this, and are rid of both.
declare const self: ServiceWorkerGlobalScope

const leave = async () => {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('which-mesh')).map((name) => caches.delete(name)))
  await self.registration.unregister()
}

self.addEventListener('install', () => {
  void self.skipWaiting()
})
self.addEventListener('activate', (event) => event.waitUntil(leave()))

export {}
