import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createSecret,
  openSecret,
  rewrapSecret,
  SCRYPT_PARAMETERS,
  type Secret,
} from '#core/seal/data-key.ts';
import { createEncryptedSeal } from '#core/seal/encrypted-seal.ts';
import { openBundleFile } from '#core/seal/sealed-bundle.ts';
import { readHeader } from '#core/seal/sealed-header.ts';
import { createRandom } from '#tests/support/random.ts';
import { CHEAP_SCRYPT, keyByHand, openFileByHand, openLineByHand } from '#tests/support/sealed-oracle.ts';

const PASSPHRASE = 'Grüße aus der Bäckerei';
const CONTENT = Buffer.from('{"what":"a plan that nobody else may read"}'.repeat(40), 'utf8');

async function aSecret(): Promise<Secret> {
  return createSecret(PASSPHRASE, CHEAP_SCRYPT);
}

async function sealed(secret: Secret, content = CONTENT): Promise<Buffer> {
  return Buffer.from(await createEncryptedSeal(secret).sealFile(content));
}

/** Opens with nothing but the file and the passphrase, as another computer would. */
async function openAlone(file: Buffer, passphrase = PASSPHRASE): Promise<Buffer> {
  const secret = await openSecret(readHeader(file).header, passphrase);
  return createEncryptedSeal(secret).openFile(file);
}

/** The same header with other values and a right checksum, as a hostile file would have it. */
function withHeader(file: Buffer, change: (header: Record<string, unknown>) => object): Buffer {
  const end = file.indexOf('\n');
  const { checksum: _, ...header } = JSON.parse(file.toString('latin1', 0, end));
  const body = JSON.stringify(change(header)).slice(0, -1);
  const line = `${body},"checksum":"sha256:${createHash('sha256').update(body).digest('hex')}"}`;
  return Buffer.concat([Buffer.from(line, 'latin1'), file.subarray(end)]);
}

describe('a sealed file', () => {
  test('opens with node:crypto alone, as the format is documented', async () => {
    const file = await sealed(await aSecret());
    expect(openFileByHand(file, keyByHand(file, PASSPHRASE))).toEqual(CONTENT);
    expect(file.includes('a plan that nobody')).toBe(false);
    expect(JSON.parse(file.toString('latin1', 0, file.indexOf('\n')))).toMatchObject({
      format: 'planwright-sealed',
      version: 1,
      scrypt: CHEAP_SCRYPT,
    });
  });

  test('opens with the passphrase in whatever form of Unicode it was typed', async () => {
    const file = await sealed(await aSecret());
    expect(await openAlone(file, PASSPHRASE.normalize('NFD'))).toEqual(CONTENT);
  });

  test('is told from a damaged one when the passphrase is wrong', async () => {
    const file = await sealed(await aSecret());
    for (const wrong of ['', 'x', PASSPHRASE.toUpperCase(), `${PASSPHRASE} `]) {
      await expect(openAlone(file, wrong)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    }
  });

  test('never stands twice in the same bytes', async () => {
    const secret = await aSecret();
    expect(await sealed(secret)).not.toEqual(await sealed(secret));
  });

  test('may be empty', async () => {
    expect(await openAlone(await sealed(await aSecret(), Buffer.alloc(0)))).toEqual(Buffer.alloc(0));
  });

  test('shows each of 1,000 flipped bits', async () => {
    const secret = await aSecret();
    const seal = createEncryptedSeal(secret);
    const file = await sealed(secret);
    const random = createRandom(3);
    let found = 0;
    for (let flip = 0; flip < 1000; flip += 1) {
      const bit = Math.floor(random() * file.length * 8);
      const spoilt = Buffer.from(file);
      spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const problem = await seal.openFile(spoilt).catch((error: unknown) => error);
      expect(problem, `bit ${bit}`).toMatchObject({ code: 'workspace-damaged', details: { reason: 'seal' } });
      found += 1;
    }
    expect(found).toBe(1000);
  });

  test('never opens when it is cut or has grown', async () => {
    const secret = await aSecret();
    const seal = createEncryptedSeal(secret);
    const file = await sealed(secret);
    for (let length = 0; length < file.length; length += 7) {
      await expect(seal.openFile(file.subarray(0, length))).rejects.toMatchObject({
        code: 'workspace-damaged',
      });
    }
    const grown = Buffer.concat([file, Buffer.from('x')]);
    await expect(seal.openFile(grown)).rejects.toMatchObject({ code: 'workspace-damaged' });
  });

  test('does not take the body of another one of the same key under its header', async () => {
    const secret = await aSecret();
    const renewed = await rewrapSecret(secret, 'other words', CHEAP_SCRYPT);
    const [one, other] = [await sealed(secret), await sealed(renewed)];
    const mixed = Buffer.concat([
      one.subarray(0, one.indexOf('\n') + 1),
      other.subarray(other.indexOf('\n') + 1),
    ]);
    await expect(createEncryptedSeal(secret).openFile(mixed)).rejects.toMatchObject({
      code: 'workspace-damaged',
    });
  });

  test('opens after its key got another passphrase, and then only new ones open with that', async () => {
    const secret = await aSecret();
    const renewed = await rewrapSecret(secret, 'other words', CHEAP_SCRYPT);
    expect(await createEncryptedSeal(renewed).openFile(await sealed(secret))).toEqual(CONTENT);
    expect(await openAlone(await sealed(renewed), 'other words')).toEqual(CONTENT);
    await expect(openAlone(await sealed(renewed))).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  test.each([
    ['a memory of 2 GiB', { N: 2 ** 20, r: 16, p: 1 }],
    ['more rounds', { N: 2 ** 21, r: 8, p: 1 }],
    ['a number of rounds that is no power of two', { N: 100_000, r: 8, p: 1 }],
    ['broader blocks', { N: 1024, r: 32, p: 1 }],
    ['more lanes', { N: 1024, r: 8, p: 64 }],
    ['fractions', { N: 1024, r: 8.5, p: 1 }],
    ['nothing', { N: 0, r: 0, p: 0 }],
  ])('is refused before any work when its header asks for %s', async (_, parameters) => {
    const file = withHeader(await sealed(await aSecret()), (header) => ({
      ...header,
      scrypt: { ...parameters, salt: randomBytes(16).toString('base64') },
    }));
    expect(() => readHeader(file)).toThrow(expect.objectContaining({ code: 'workspace-damaged' }));
  });

  test('of a newer version says so', async () => {
    const file = withHeader(await sealed(await aSecret()), (header) => ({ ...header, version: 2 }));
    expect(() => readHeader(file)).toThrow(expect.objectContaining({ code: 'workspace-newer' }));
  });

  test('is made with half a second of work for each guess', () => {
    expect(SCRYPT_PARAMETERS).toEqual({ N: 131_072, r: 8, p: 1 });
  });

  test('does not open any more once the key is forgotten', async () => {
    const secret = await aSecret();
    const seal = createEncryptedSeal(secret);
    const file = await sealed(secret);
    const bytes = secret.key.bytes();
    secret.key.forget();
    expect([...bytes].every((byte) => byte === 0)).toBe(true);
    await expect(seal.openFile(file)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(async () => seal.sealFile(CONTENT)).rejects.toMatchObject({ code: 'workspace-sealed' });
    expect(() => seal.sealLine('x')).toThrow(expect.objectContaining({ code: 'workspace-sealed' }));
  });

  test('of 10 MB lets others have their turn all the time', async () => {
    const secret = await aSecret();
    const seal = createEncryptedSeal(secret);
    const large = randomBytes(10 * 1024 * 1024);
    let file = Buffer.alloc(0);
    const turns = [
      await turnsIn(async () => {
        file = Buffer.from(await seal.sealFile(large));
      }),
      await turnsIn(async () => {
        await seal.openFile(file);
      }),
    ];
    expect(Math.min(...turns)).toBeGreaterThan(30); // one after each 256 kB; in one piece it would be one or two
  });
});

/** How often others had their turn while the task ran. */
async function turnsIn(task: () => Promise<void>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const look = () => {
    turns += 1;
    if (!isDone) setImmediate(look);
  };
  setImmediate(look);
  await task();
  isDone = true;
  return turns;
}

describe('a sealed line', () => {
  const LINE = '{"checksum":"sha256:…","entry":{"sequence":1}}';

  test('opens with node:crypto alone', async () => {
    const secret = await aSecret();
    const line = createEncryptedSeal(secret).sealLine(LINE);
    expect(line).not.toContain('sequence');
    expect(line).not.toContain('\n');
    const key = keyByHand(await sealed(secret), PASSPHRASE);
    expect(openLineByHand(line, key, secret.header.keyId)).toBe(LINE);
  });

  test('shows every single flipped bit', async () => {
    const seal = createEncryptedSeal(await aSecret());
    const line = Buffer.from(seal.sealLine(LINE), 'latin1');
    for (let bit = 0; bit < line.length * 8; bit += 1) {
      const spoilt = Buffer.from(line);
      spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(seal.openLine(spoilt.toString('latin1')), `bit ${bit}`).toBeNull();
    }
  });

  test('of another workspace, and a plain one, is not taken', async () => {
    const [seal, other] = [createEncryptedSeal(await aSecret()), createEncryptedSeal(await aSecret())];
    expect(seal.openLine(other.sealLine(LINE))).toBeNull();
    expect(seal.openLine(LINE)).toBeNull();
    const converting = createEncryptedSeal(await aSecret(), { acceptsPlain: true });
    expect(converting.openLine(LINE)).toBe(LINE);
  });
});

describe('a sealed bundle', () => {
  test('asks for its passphrase and opens with it', async () => {
    const file = await sealed(await aSecret());
    await expect(openBundleFile(file, null)).rejects.toMatchObject({ code: 'workspace-sealed' });
    await expect(openBundleFile(file, 'wrong')).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await openBundleFile(file, PASSPHRASE)).toEqual({ bytes: CONTENT, wasSealed: true });
    expect(await openBundleFile(CONTENT, PASSPHRASE)).toEqual({ bytes: CONTENT, wasSealed: false });
  });

  test.each([60, 200, 500, 800])('that was tampered with at byte %i is damaged', async (at) => {
    const file = await sealed(await aSecret());
    file[at] = (file[at] ?? 0) ^ 4;
    await expect(openBundleFile(file, PASSPHRASE)).rejects.toMatchObject({
      code: 'file-damaged',
      details: { reason: 'seal' },
    });
  });
});
