import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Whether the page listens already: false while it is only drawn, so that it offers nothing that would not answer. */
export function useLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
