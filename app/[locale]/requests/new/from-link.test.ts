import { describe, expect, it } from 'vitest';
import { ownersIn } from './owners-in';
import { repositoryNameIn } from './repository-name';

describe('what another tool links to the form with', () => {
  it.each([
    ['owners=kaz', ['kaz']],
    ['owners=kaz,ogu', ['kaz', 'ogu']],
    ['owners=kaz&owners=ogu', ['kaz', 'ogu']],
    ['owners.0=kaz&owners.1=&owners.2=ogu', ['kaz', 'ogu']],
    ['owners=+kaz+,,', ['kaz']],
    ['owner=kaz&ownersx=ogu', []],
  ])('names owners: %s', (search, owners) => {
    expect(ownersIn(new URLSearchParams(search))).toEqual(owners);
  });

  it.each([
    ['https://git.example/team/relay', 'team/relay'],
    ['https://git.example/group/team/relay.git/', 'team/relay'],
    ['https://git.example/', ''],
    ['relay', ''],
  ])('gives the repository of %s a name', (address, name) => {
    expect(repositoryNameIn(address)).toBe(name);
  });
});
