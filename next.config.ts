import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Streamed metadata lands in the body for browsers and in the head for robots: an answer must not
  // depend on who asks.
  htmlLimitedBots: /.*/,
  // Next's optimiser is a second cache with its own clock; Payload makes the sizes at upload.
  images: { unoptimized: true },
  // `npm run check` runs tsc over the whole project, tests included; a build repeats nothing.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A build runs only when sources have changed, often just once: what a second build would save
    // takes longer to write than to do.
    turbopackFileSystemCacheForBuild: false,
    serverMinification: false,
  },
  // One copy for pages and for the API: bundled, each gets its own, and an error thrown by one is no
  // ValidationError to the other, so that the form would not learn which fields are wrong.
  serverExternalPackages: ['payload', '@payloadcms/db-mongodb', '@payloadcms/graphql'],
  turbopack: { root: import.meta.dirname },
}

export default withPayload(config)
