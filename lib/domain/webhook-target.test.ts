import { describe, expect, it } from 'vitest';
import { isPublicAddress, isTargetAllowed } from './webhook-target';

describe('an address that nobody outside could reach is not public', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, elsewhere in its network', '127.255.1.2'],
    ['loopback', '::1'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local', '169.254.0.1'],
    ['the metadata service of clouds', '169.254.169.254'],
    ['the metadata service of a cloud', 'fd00:ec2::254'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['carrier-grade NAT, its end', '100.127.255.255'],
    ['multicast', '224.0.0.1'],
    ['multicast', '239.255.255.255'],
    ['multicast', 'ff02::1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['unspecified', '::'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['documentation', '2001:db8::1'],
    ['documentation, the newer network', '3fff::1'],
    ['benchmarking', '198.18.0.1'],
    ['protocol assignments', '192.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['link-local', 'fe80::1'],
    ['link-local with its zone', 'fe80::1%eth0'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fdff:ffff::1'],
    ['site-local, once', 'fec0::1'],
    ['discarded', '100::1'],
    ['IPv4-mapped loopback', '::ffff:127.0.0.1'],
    ['IPv4-mapped loopback in hexadecimal', '::ffff:7f00:1'],
    ['IPv4-mapped private', '::ffff:10.0.0.1'],
    ['IPv4-translated', '::ffff:0:127.0.0.1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::a00:1'],
    ['NAT64 to a public address', '64:ff9b::808:808'],
    ['NAT64 of a network’s own', '64:ff9b:1::a00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001:0:7f00:1::'],
    ['ORCHID', '2001:20::1'],
    ['segment routing', '5f00::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('%s: %s', (_what, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])(
    'while this one is: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe('a webhook without leave for internal addresses', () => {
  it.each([
    'https://hooks.example.com/errdex?key=1',
    'https://hooks.example.com:8443/',
    'https://8.8.8.8/',
    'https://[2606:4700:4700::1111]/',
  ])('may have %s', (url) => {
    expect(isTargetAllowed(url, false)).toBe(true);
  });

  it.each([
    ['no TLS', 'http://hooks.example.com/'],
    ['another port', 'https://hooks.example.com:22/'],
    ['another port', 'https://hooks.example.com:9200/'],
    ['a user', 'https://ada@hooks.example.com/'],
    ['a password', 'https://:secret@hooks.example.com/'],
    ['a fragment', 'https://hooks.example.com/#x'],
    ['this machine', 'https://localhost/'],
    ['this machine', 'https://errors.localhost./'],
    ['loopback', 'https://127.0.0.1/'],
    ['loopback as one number', 'https://2130706433/'],
    ['loopback in octal', 'https://0177.0.0.1/'],
    ['loopback in hexadecimal', 'https://0x7f.1/'],
    ['loopback, shortened', 'https://127.1/'],
    ['loopback in full width', 'https://１２７.０.０.１/'],
    ['loopback in IPv6', 'https://[::1]/'],
    ['mapped loopback', 'https://[::ffff:127.0.0.1]/'],
    ['NAT64', 'https://[64:ff9b::7f00:1]/'],
    ['metadata', 'https://169.254.169.254/latest/meta-data'],
    ['another protocol', 'ftp://hooks.example.com/'],
    ['a file', 'file:///etc/passwd'],
    ['no address', 'hooks.example.com'],
  ])('may not have %s: %s', (_what, url) => {
    expect(isTargetAllowed(url, false)).toBe(false);
  });
});

describe('a webhook with leave for internal addresses', () => {
  it.each([
    'http://127.0.0.1:3000/',
    'http://localhost/',
    'https://10.0.0.1/',
    'http://hooks.internal:8080/',
  ])('may have %s', (url) => {
    expect(isTargetAllowed(url, true)).toBe(true);
  });

  it.each(['http://mail.internal:25/', 'http://ada:secret@hooks.internal/', 'ftp://hooks.internal/'])(
    'may not have %s',
    (url) => {
      expect(isTargetAllowed(url, true)).toBe(false);
    },
  );
});
