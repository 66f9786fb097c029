/** The reviewer's desk, below the admin's own path. */
export const deskPath = '/desk'

/** Where several reviews of mere wording are read and approved together. */
export const severalPath = `${deskPath}/several`

/** Where one review is read and decided. */
export const reviewPath = (id: string): `/${string}` => `${deskPath}/${id}`
