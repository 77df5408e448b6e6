/** One part of a path as Next.js gives it to a page: still encoded. Broken encoding stays as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
