import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { boundedGraphql } from '@/access/boundedGraphql'

export const POST = boundedGraphql(GRAPHQL_POST(config))

export const OPTIONS = REST_OPTIONS(config)
