/**
 * Makes something once for each key. For Intl's formatters, which take far longer to make than to
 * use; keys are languages, units and the like, of which there are few.
 */
export function onceFor<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}
