/** One attack. It throws, as an expectation does, if the site gives something away. */
export interface Attack {
  name: string
  run: () => Promise<void>
}

/** A list of attacks that are written one after another, as tests are. */
export function attackList() {
  const attacks: Attack[] = []
  const attack = (name: string, run: () => Promise<void>): void => {
    attacks.push({ name, run })
  }
  const attackEach =
    <Case extends string | readonly unknown[]>(cases: readonly Case[]) =>
    (name: string, run: (each: Case) => Promise<void>): void => {
      for (const each of cases) {
        const label = typeof each === 'string' ? each : each.map(String).join(', ')
        attack(`${name}: ${label.slice(0, 90)}`, () => run(each))
      }
    }
  return { attack, attackEach, attacks }
}
