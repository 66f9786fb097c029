import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { exactTotals } from '@/access/exactTotals'
import { graphqlLimits } from '@/access/graphqlLimits'
import { guardSurfaces } from '@/access/guardSurfaces'
import { forgetInheritedNames } from '@/access/inheritedNames'
import { jobsAccess } from '@/access/jobsAccess'
import { notedReads } from '@/access/notedReads'
import { refuseDemoSignIns } from '@/access/refuseDemoSignIns'
import { adminConfig } from '@/admin/adminConfig'
import { nameLockOwners } from '@/admin/nameLockOwners'
import { defaultLocale, locales } from '@/domain/locales'
import { languageNames } from '@/domain/words'
import { CheckDecisions } from '@/editorial/checks/CheckDecisions'
import { guardedAdapter } from '@/editorial/guardedAdapter'
import { decisionMailTask } from '@/editorial/mails/decisionMail'
import { goingOfflineMailTask } from '@/editorial/mails/goingOfflineMail'
import { mailAdapter } from '@/editorial/mails/mailAdapter'
import { recallMailTask } from '@/editorial/mails/recallMail'
import { refusedPlanMailTask } from '@/editorial/mails/refusedPlanMail'
import { weeklyMailTask } from '@/editorial/mails/weeklyMail'
import { nameDocumentTypes } from '@/editorial/nameDocumentTypes'
import { unpublishOverdueTask } from '@/editorial/overdue/unpublishOverdueTask'
import { Publications } from '@/editorial/Publications'
import { preparePublishLog } from '@/editorial/preparePublishLog'
import { dueReviewsTask } from '@/editorial/signOff/openDueReviews'
import { Reviews } from '@/editorial/signOff/Reviews'
import { SignOffs } from '@/editorial/signOff/SignOffs'
import { sweepTask } from '@/editorial/sweepTask'
import { scheduledPublishing } from '@/editorial/workerAlive'
import { env } from '@/env'
import { proseEditor } from '@/fields/prose'
import { AftercareSteps } from './collections/AftercareSteps'
import { Citations } from './collections/Citations'
import { Clinicians } from './collections/Clinicians'
import { Conditions } from './collections/Conditions'
import { Contraindications } from './collections/Contraindications'
import { Home } from './collections/Home'
import { Locations } from './collections/Locations'
import { Media } from './collections/Media'
import { Redirects } from './collections/Redirects'
import { SafetyNotices } from './collections/SafetyNotices'
import { Settings } from './collections/Settings'
import { Treatments } from './collections/Treatments'
import { Users } from './collections/Users'

const root = path.dirname(fileURLToPath(import.meta.url))

const config = buildConfig({
  admin: { ...adminConfig, user: Users.slug, importMap: { baseDir: root } },
  collections: [
    Treatments,
    Conditions,
    Contraindications,
    AftercareSteps,
    Locations,
    Media,
    Clinicians,
    Citations,
    SafetyNotices,
    Redirects,
    Publications,
    Reviews,
    SignOffs,
    CheckDecisions,
    Users,
  ],
  globals: [Home, Settings],
  localization: {
    locales: locales.map((code) => ({ code, label: { ...languageNames[code] } })),
    defaultLocale,
    fallback: false,
  },
  i18n: { supportedLanguages: { en, es }, fallbackLanguage: 'en' },
  editor: proseEditor,
  secret: env().payloadSecret,
  // No serverURL: the admin then asks the address it was opened at, whatever its name.
  csrf: [...env().siteOrigins],
  db: guardedAdapter(
    notedReads(
      exactTotals(
        mongooseAdapter({
          url: env().databaseUrl,
          ensureIndexes: true,
          autoPluralization: false,
          // What a page shows must not be taken back by a failover: readers see what the majority of
          // the replica set has, and a publish is acknowledged when it has it.
          connectOptions: { readConcernLevel: 'majority' },
          transactionOptions: { readConcern: { level: 'local' }, writeConcern: { w: 'majority' } },
        }),
      ),
    ),
  ),
  email: mailAdapter(env()),
  sharp,
  defaultDepth: 1,
  maxDepth: 5,
  graphQL: graphqlLimits,
  endpoints: [scheduledPublishing],
  jobs: {
    access: jobsAccess,
    tasks: [
      sweepTask,
      dueReviewsTask,
      weeklyMailTask,
      recallMailTask,
      refusedPlanMailTask,
      decisionMailTask,
      unpublishOverdueTask,
      goingOfflineMailTask,
    ],
  },
  telemetry: false,
  // Types are written by `npm run generate`, not by every process that starts.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
  onInit: async (payload) => {
    forgetInheritedNames(payload)
    await refuseDemoSignIns(payload, env())
    await preparePublishLog(payload)
  },
})

export default config.then(nameLockOwners).then(nameDocumentTypes).then(guardSurfaces)
