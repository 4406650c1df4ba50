// The site is plain files: every page is made at build, and any static host can serve it.
const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  trailingSlash: true,
  basePath,
  typedRoutes: true,
  images: { unoptimized: true },
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  env: {
    NEXT_PUBLIC_BASE_PATH: basePath,
    NEXT_PUBLIC_SITE_URL: process.env.SITE_URL ?? 'http://localhost:3000',
    NEXT_PUBLIC_SERVICE_WORKER: process.env.SERVICE_WORKER ?? '',
    NEXT_PUBLIC_REPOSITORY_URL: process.env.REPOSITORY_URL ?? '',
  },
}
