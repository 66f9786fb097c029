import type { Env } from '@/env'

/** Demonstration content was about to be written into a real clinic's database. */
export class ProductionDatabaseError extends Error {
  constructor(databaseName: string) {
    super(
      `Demonstration content does not belong in the production database "${databaseName}". ` +
        'Use npm run demo, or a database of your own with NODE_ENV=development.',
    )
    this.name = 'ProductionDatabaseError'
  }
}

/** @throws {ProductionDatabaseError} unless this is the embedded demo or no production at all. */
export function refuseProduction({
  isDemo,
  isProduction,
  databaseName,
}: Pick<Env, 'isDemo' | 'isProduction' | 'databaseName'>): void {
  if (isProduction && !isDemo) throw new ProductionDatabaseError(databaseName)
}
