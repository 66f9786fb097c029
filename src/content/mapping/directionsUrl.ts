interface Place {
  /** Longitude, then latitude, as GeoJSON orders them (RFC 7946). */
  point?: readonly number[] | null
  /** Lines of the address, in the order an envelope has them. */
  address: readonly (string | null)[]
}

/**
 * A link that opens the reader's map with the way to a place; nothing is asked of the map's maker
 * before the reader follows it. To the point if there is one, else to the address.
 * @see https://developers.google.com/maps/documentation/urls/get-started (directions action)
 */
export function directionsUrl({ point, address }: Place): string {
  const [longitude, latitude] = point ?? []
  const destination =
    longitude !== undefined && latitude !== undefined
      ? `${latitude},${longitude}`
      : address.filter((line) => line?.trim()).join(', ')
  const query = new URLSearchParams({ api: '1', destination })
  return `https://www.google.com/maps/dir/?${query}`
}
