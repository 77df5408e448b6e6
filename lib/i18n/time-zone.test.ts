import { expect, it } from 'vitest';
import { timeZoneFrom } from './time-zone';

it.each([
  [undefined, 'UTC'],
  ['Asia/Tokyo', 'Asia/Tokyo'],
  ['Mars/Olympus', 'UTC'],
  ['<script>', 'UTC'],
])('reads %s as %s', (cookie, zone) => {
  expect(timeZoneFrom(cookie)).toBe(zone);
});
