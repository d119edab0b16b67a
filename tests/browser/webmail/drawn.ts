/** What is marked on the page, by the names of the highlights. */
export function drawn(): Record<string, string[]> {
  const ours = [...CSS.highlights].filter(([name]) => name.startsWith('evenkeel-'));
  return Object.fromEntries(ours.map(([name, ranges]) => [name, [...ranges].map(String)]));
}
