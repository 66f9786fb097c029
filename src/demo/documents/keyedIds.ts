import type { CollectionSlug } from 'payload'

/** Ids that documents got in this database, by collection and by the key they have in the content. */
export class KeyedIds {
  readonly #ids = new Map<string, string>()

  set(collection: CollectionSlug, key: string, id: string): void {
    this.#ids.set(`${collection}:${key}`, id)
  }

  /** @throws if the content names a document that it does not hold, or that is written later. */
  id(collection: CollectionSlug, key: string): string {
    const id = this.#ids.get(`${collection}:${key}`)
    if (id === undefined)
      throw new Error(`The content names ${collection} "${key}", which is missing.`)
    return id
  }

  ids(collection: CollectionSlug, keys: readonly string[] = []): string[] {
    return keys.map((key) => this.id(collection, key))
  }
}
