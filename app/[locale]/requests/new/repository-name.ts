/** What a repository is called, from its address: `https://example.com/team/queue.git` is "team/queue". */
export function repositoryNameIn(address: string): string {
  if (!URL.canParse(address)) return '';
  const steps = new URL(address).pathname.split('/').filter((step) => step !== '');
  return steps
    .slice(-2)
    .join('/')
    .replace(/\.git$/, '');
}
