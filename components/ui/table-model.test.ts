import { expect, it } from 'vitest';
import { type TableColumn, tableModel, tableViewFrom } from './table-model';

const columns: TableColumn[] = [
  { id: 'code', label: 'Code', sortable: true, pinned: true },
  { id: 'message', label: 'Message', grow: true },
  { id: 'http', label: 'HTTP', sortable: true, align: 'end' },
  { id: 'scheme', label: 'Scheme', optional: true },
];

function modelOf(address: string, cookie?: string) {
  const search = new URLSearchParams(address);
  return tableModel({ id: 'codes', path: '/codes', search, columns, view: tableViewFrom(search, cookie) });
}

function shown(address: string, cookie?: string) {
  return modelOf(address, cookie)
    .columns.filter((column) => column.shown)
    .map((column) => column.id);
}

it('shows the usual columns, else those of the cookie, else those of the address; the pinned one always', () => {
  expect(shown('')).toEqual(['code', 'message', 'http']);
  expect(shown('', 'scheme')).toEqual(['code', 'scheme']);
  expect(shown('columns=http&columns=scheme', 'message')).toEqual(['code', 'http', 'scheme']);
  expect(shown('columns=http,nonsense')).toEqual(['code', 'http']);
});

it('leads from a heading to ascending, descending and back to the order of the list', () => {
  const heading = (address: string) => modelOf(address).columns.find((column) => column.id === 'http')?.sort;
  expect(heading('q=a&cursor=x')).toEqual({ href: '/codes?q=a&sort=http', direction: null });
  expect(heading('sort=http')).toEqual({ href: '/codes?sort=-http', direction: 'ascending' });
  expect(heading('sort=-http')).toEqual({ href: '/codes', direction: 'descending' });
});

it('has no such link where a column cannot be sorted', () => {
  expect(modelOf('sort=message').columns.find((column) => column.id === 'message')?.sort).toBeNull();
});

it('keeps the rest of the address for forms', () => {
  expect(modelOf('q=a&columns=http&cursor=x&before=y&sort=code').search).toBe('q=a&sort=code');
});
