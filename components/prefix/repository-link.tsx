import type { Repository } from '@/lib/domain/prefix';
import { Icon } from '../ui/icon';

/** Where the source is. */
export function RepositoryLink({ repository }: { repository: Repository }) {
  return (
    <a href={repository.url} rel="noreferrer" className="link">
      {repository.name || repository.url} <Icon name="external" size="sm" />
    </a>
  );
}
