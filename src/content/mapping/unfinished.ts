/**
 * A record as a reader may really get it. Payload's types describe a finished document; a draft can
 * lack anything, and a linked record can be a bare id or nothing.
 */
export type Unfinished<T> = T extends readonly (infer Row)[]
  ? Unfinished<Row>[]
  : T extends object
    ? { [Key in keyof T]?: Unfinished<T[Key]> | null | undefined }
    : T
