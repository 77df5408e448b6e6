/** Owners as a link names them, by repeating the name or with commas, or as the form does. */
export function ownersIn(search: URLSearchParams): readonly string[] {
  return [...search]
    .filter(([name]) => name === 'owners' || /^owners\.\d+$/.test(name))
    .flatMap(([, value]) => value.split(','))
    .map((slug) => slug.trim())
    .filter((slug) => slug !== '');
}
