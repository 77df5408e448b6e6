import { cookies } from 'next/headers';
import type { ListView } from '@/components/ui/list-frame';
import { densityFrom } from '@/components/ui/preference';
import { columnsCookie } from '@/components/ui/table-model';

/**
 * How a list is to be shown to who asks, by its address and their cookies.
 * @param id names the cookie that remembers the columns
 */
export async function listView(id: string, search: URLSearchParams): Promise<ListView> {
  const jar = await cookies();
  return {
    search,
    density: densityFrom(jar.get('density')?.value),
    chosenColumns: jar.get(columnsCookie(id))?.value,
  };
}
