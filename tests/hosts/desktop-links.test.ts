import { describe, expect, it } from 'vitest';
import { createLinkOpener, readExternalLink } from '#hosts/desktop/external-link.ts';

const good = [
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['HTTPS://Example.COM', 'https://example.com/'],
  ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ['https://[2001:db8::1]/', 'https://[2001:db8::1]/'],
  ['mailto:ada@example.com', 'mailto:ada@example.com'],
  ['mailto:ada@example.com?subject=Plan&body=Hello', 'mailto:ada@example.com?subject=Plan&body=Hello'],
] as const;

const hostile = [
  '',
  'example.com',
  '//example.com',
  'http://example.com',
  'https:example.com',
  'https:/example.com',
  'https:///example.com',
  'https:/\\example.com',
  'https:\\\\example.com',
  'https://example.com\\@evil.example',
  'https://user@example.com',
  'https://user:secret@example.com',
  'https://:secret@example.com',
  'https://',
  'https://?',
  ' https://example.com',
  'https://example.com ',
  'java\tscript:alert(1)',
  'https://exa\nmple.com',
  'https://example.com/\u0000',
  'https://example.com/\u202Egpj.exe',
  'https://exa\u200Bmple.com',
  'https://exa mple.com',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'file://server/share/run.exe',
  'smb://server/share',
  '\\\\server\\share',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=a',
  'app://planwright/index.html',
  'blob:https://example.com/1',
  'about:blank',
  'ftp://example.com',
  'ws://example.com',
  'tel:+49123',
  'view-source:https://example.com',
  'mailto:',
  'mailto://ada@example.com',
  'mailto:ada',
  'mailto:ada@example.com,eve@example.com',
  'mailto:ada@example.com?attach=/etc/passwd',
  'mailto:ada@example.com?ATTACHMENT=/etc/passwd',
  'mailto:ada%0Abcc:eve@example.com',
  'mailto:ada@example.com?bcc=eve@example.com',
  `https://example.com/${'a'.repeat(2048)}`,
  null,
  undefined,
  42,
  {},
  ['https://example.com'],
];

describe('links that leave the program', () => {
  it.each(good)('lets %s through', (text, address) => {
    expect(readExternalLink(text)?.address).toBe(address);
  });

  it.each(hostile.map((text) => [text]))('refuses %j', (text) => {
    expect(readExternalLink(text)).toBeNull();
  });

  it('opens the web without a question and a mail only after one', async () => {
    const opened: string[] = [];
    const asked: string[] = [];
    let answer = false;
    const open = createLinkOpener({
      openExternal: async (address) => {
        opened.push(address);
      },
      mayWriteTo: async (address) => {
        asked.push(address);
        return answer;
      },
    });
    expect(await open('https://example.com')).toBe(true);
    expect(asked).toEqual([]);
    expect(await open('mailto:ada@example.com')).toBe(false);
    answer = true;
    expect(await open('mailto:ada@example.com')).toBe(true);
    expect(asked).toEqual(['mailto:ada@example.com', 'mailto:ada@example.com']);
    expect(opened).toEqual(['https://example.com/', 'mailto:ada@example.com']);
  });

  it('never asks the system for what it refuses', async () => {
    const open = createLinkOpener({
      openExternal: () => Promise.reject(new Error('must not be called')),
      mayWriteTo: () => Promise.reject(new Error('must not be called')),
    });
    for (const text of hostile) expect(await open(text)).toBe(false);
  });
});
