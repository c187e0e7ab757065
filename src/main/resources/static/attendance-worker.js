// Opens the page of attendance when there is no network. It keeps the page and its files, which hold nobody's data, and nothing else.
const KEPT = 'attendance'
const PAGE = '/pulpit/obecnosc'

addEventListener('install', () => skipWaiting())
addEventListener('activate', event => event.waitUntil(clients.claim()))

addEventListener('fetch', event => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.mode === 'navigate' && pathname === PAGE) {
    event.respondWith(fetch(request).catch(() => kept(PAGE)))
  } else if (request.method === 'GET' && /^\/(assets|fonts)\//.test(pathname)) {
    event.respondWith(caches.match(request.url).then(found => found ?? fetch(request)))
  }
})

async function kept(address) {
  return await caches.match(address) ?? Response.error()
}
