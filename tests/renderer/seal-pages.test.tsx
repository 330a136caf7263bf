import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SealCard } from '#renderer/features/seal/SealCard.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { NOW } from '#tests/support/build-records.ts';
import { createTestClock } from '#tests/support/test-core.ts';
import { answering } from './fake-client.ts';
import { addWorkspace, createCore, type Stage, showPage, showProgram } from './stage.tsx';

const PASSPHRASE = 'kiln salt amber river';

/** An encrypted workspace as the next start of the program finds it. */
async function showSealed(hash: (id: string) => string) {
  const first = await createCore();
  const id = await addWorkspace(first, { name: 'Lindenhof' });
  await first.client.call('seal.set', { workspaceId: id, passphrase: PASSPHRASE, present: null });
  await first.core.close();
  const core = await createCore({ dataFolder: first.dataFolder, clock: createTestClock(NOW) });
  return { user: await showProgram(core, hash(id)), core, id };
}

const passphraseField = (name = 'Passphrase') => screen.getByLabelText<HTMLInputElement>(name);

describe('an encrypted workspace that is not unlocked', () => {
  it('asks for its passphrase, says a wrong one at the field and keeps what was typed, then opens', async () => {
    const { user } = await showSealed((id) => `#/w/${id}/brand`);
    await screen.findByRole('heading', { level: 1, name: 'This workspace is encrypted.' });
    expect(screen.getByText(/^Nobody can recover a lost passphrase/)).toBeTruthy();
    expect(document.activeElement).toBe(passphraseField());
    await user.keyboard('kiln salt{Enter}');
    expect(await screen.findByText(/^This passphrase does not open it\./)).toBeTruthy();
    expect(passphraseField().value).toBe('kiln salt');
    expect(document.activeElement).toBe(passphraseField());
    await user.keyboard(' amber river{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Brand' })).toBeTruthy();
  }, 30_000);

  it('shows the passphrase when asked to', async () => {
    const { user } = await showSealed((id) => `#/w/${id}/brand`);
    await screen.findByRole('heading', { level: 1 });
    expect(passphraseField().type).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Show passphrase' }));
    expect(passphraseField().type).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Hide passphrase' }));
    expect(passphraseField().type).toBe('password');
  }, 30_000);

  it('stands in the list of clients with its lock, and leads to the passphrase', async () => {
    const { user, id } = await showSealed(() => '#/clients');
    const row = await screen.findByRole('row', { name: /Encrypted: opens with its passphrase/ });
    expect(screen.getByRole('heading', { name: 'No client needs you today' })).toBeTruthy();
    await user.click(within(row).getByRole('button'));
    await screen.findByRole('heading', { level: 1, name: 'This workspace is encrypted.' });
    expect(window.location.hash).toBe(`#/w/${id}/overview`);
  }, 30_000);
});

const showCard = (answers: Parameters<typeof showPage>[0]['core'] = {}) =>
  showPage({ page: <SealCard />, path: 'overview', core: answers });
const dialog = () => within(screen.getByRole('dialog'));
const action = (name: string) => dialog().getByRole('button', { name });

async function encrypt({ user }: Stage) {
  await user.click(screen.getByRole('button', { name: 'Encrypt…' }));
  await user.type(dialog().getByLabelText('Passphrase'), PASSPHRASE);
  await user.type(dialog().getByLabelText('The same again'), PASSPHRASE);
  await user.click(dialog().getByRole('checkbox', { name: /^I have written it down\./ }));
  await user.click(action('Encrypt'));
  await screen.findByText('This workspace is encrypted.');
}

describe('the encryption of a workspace', () => {
  it('asks twice, says how good the passphrase is in words, and wants to know that it is written down', async () => {
    const stage = await showCard();
    expect(screen.getByText('Not encrypted')).toBeTruthy();
    await stage.user.click(screen.getByRole('button', { name: 'Encrypt…' }));
    expect(action('Encrypt').getAttribute('aria-disabled')).toBe('true');
    await stage.user.type(dialog().getByLabelText('Passphrase'), 'short');
    expect(dialog().getByText('Short: 5 characters. At least 10 are better.')).toBeTruthy();
    await stage.user.type(dialog().getByLabelText('The same again'), 'shirt');
    expect(dialog().getAllByText('The two are not the same.').length).toBeGreaterThan(0);
    await stage.user.clear(dialog().getByLabelText('The same again'));
    await stage.user.type(dialog().getByLabelText('The same again'), 'short');
    expect(
      dialog().getAllByText('Confirm first that you have written the passphrase down.').length,
    ).toBeGreaterThan(0);
    await stage.user.click(dialog().getByRole('checkbox'));
    expect(action('Encrypt').getAttribute('aria-disabled')).toBeNull();
  }, 30_000);

  it('is switched on, its passphrase changed, and switched off again', async () => {
    const stage = await showCard();
    await encrypt(stage);
    expect(stage.session.isSealed()).toBe(true);
    await stage.user.click(screen.getByRole('button', { name: 'Change passphrase…' }));
    await stage.user.type(dialog().getByLabelText('Present passphrase'), 'wrong');
    await stage.user.type(dialog().getByLabelText('New passphrase'), 'ember kiln moss');
    await stage.user.type(dialog().getByLabelText('The same again'), 'ember kiln moss');
    await stage.user.click(dialog().getByRole('checkbox'));
    await stage.user.click(action('Change passphrase'));
    expect(await screen.findByText(/^This passphrase does not open it\./)).toBeTruthy();
    expect((dialog().getByLabelText('New passphrase') as HTMLInputElement).value).toBe('ember kiln moss');
    await stage.user.clear(dialog().getByLabelText('Present passphrase'));
    await stage.user.type(dialog().getByLabelText('Present passphrase'), PASSPHRASE);
    await stage.user.click(action('Change passphrase'));
    await screen.findByText('The passphrase was changed. The old one opens nothing any more.');
    await stage.user.click(screen.getByRole('button', { name: 'Remove encryption…' }));
    await stage.user.type(dialog().getByLabelText('Present passphrase'), 'ember kiln moss');
    await stage.user.click(action('Remove encryption'));
    await screen.findByText('This workspace is no longer encrypted.');
    expect(stage.session.isSealed()).toBe(false);
    expect(screen.getByRole('button', { name: 'Encrypt…' })).toBeTruthy();
  }, 60_000);
});

describe('a file that someone encrypted', () => {
  it('asks for its passphrase, says a wrong one at the field, and opens as a workspace', async () => {
    const core = await createCore({ clock: createTestClock(NOW) });
    const id = await addWorkspace(core);
    const fake = answering(core.client, {
      'workspaces.list': async () => [],
      'workspaces.openBundle': async ({ passphrase }) => {
        if (passphrase === null) throw new PlannerError('workspace-sealed');
        if (passphrase !== PASSPHRASE) throw new PlannerError('passphrase-wrong');
        return { id, path: '' };
      },
    });
    const user = await showProgram({ ...core, client: fake.client }, '#/');
    const picked = new File([new Uint8Array([1, 2, 3])], 'lindenhof.planwright');
    await user.click(screen.getByRole('button', { name: /^Open a file someone gave me/ }));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input !== null) await user.upload(input, picked);
    await screen.findByRole('dialog', { name: 'This file is encrypted' });
    expect(dialog().getByText(/“lindenhof\.planwright” opens with/)).toBeTruthy();
    await user.type(dialog().getByLabelText('Passphrase'), 'no{Enter}');
    expect(await dialog().findByText(/^This passphrase does not open it\./)).toBeTruthy();
    await user.clear(dialog().getByLabelText('Passphrase'));
    await user.type(dialog().getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`);
    await waitFor(() => expect(window.location.hash).toBe(`#/w/${id}/overview`));
  }, 30_000);
});
