import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startCoaching } from '@/lib/browser/coaching';
import { removePack, savePack } from '@/lib/browser/save-packs';
import { isGuarded } from '@/lib/browser/send-guard';
import { guard, policy, teamPack } from '@/lib/browser/storage';
import { english } from '@/lib/english/index';
import type { Conversation, DismissRequest } from '@/lib/model';
import { packWith, storedPack, text } from './stored-pack';

const now = Date.parse('2026-04-14T09:10Z');
const place = { draftId: 'd-1', conversationId: 'c-1' };
const draft = 'Dana, I am afraid no can do on this one. Calm down, please.';
const conversation: Conversation = { thread: [], draft };
const dismissal: DismissRequest = { rule: 'no-can-do', phrase: 'no can do', scope: 'here', ...place };

type Coaching = ReturnType<typeof startCoaching>;

async function rulesIn(coaching: Coaching, of = conversation): Promise<string[]> {
  const { draft: assessment } = await coaching.report(of, place, now);
  return (assessment?.findings ?? []).map(({ rule }) => rule);
}

const byPolicy = (isLocked: boolean, lines = '') =>
  policy.setValue({ pack: storedPack(packWith(lines)), isLocked, problems: [], newest: '' });

beforeEach(() => fakeBrowser.reset());

describe('the coach', () => {
  it('goes by the packs in force, from the next judging on', async () => {
    const coaching = startCoaching();
    expect(await rulesIn(coaching)).toEqual(['calm-down']);
    await savePack('team', text, english);
    expect(await rulesIn(coaching)).toEqual(['no-can-do', 'calm-down']);
    await savePack(
      'personal',
      packWith('builtIn: { calm-down: off }\n', 'zork flumm').replace('id: no', 'id: my'),
      english,
    );
    expect(await rulesIn(coaching)).toEqual(['no-can-do']);
    await removePack('team');
    expect(await rulesIn(coaching)).toEqual([]);
  });

  it('judges on without the rules of a pack that can no longer be read', async () => {
    const gone = storedPack(text.replace('- no can do', '- <a-list-of-yesterday>'));
    await teamPack.setValue(gone);
    await savePack('personal', packWith('', 'zork flumm').replace('id: no', 'id: my'), english);
    const coaching = startCoaching();
    expect(await rulesIn(coaching, { thread: [], draft: `${draft} We zork flumm.` })).toEqual([
      'calm-down',
      'my-can-do',
    ]);
  });
});

describe('a finding that the administrator locked', () => {
  it('is told as such: of their rules, and of built-in ones that they set', async () => {
    await byPolicy(true, 'builtIn: { calm-down: require }\n');
    const report = await startCoaching().report(conversation, place, now);
    expect(report.draft?.findings).toMatchObject([
      { rule: 'no-can-do', isLocked: true },
      { rule: 'calm-down', isLocked: true, severity: 'error' },
    ]);
  });

  it('can be dismissed in one draft, and no further', async () => {
    const coaching = startCoaching();
    await byPolicy(true);
    for (const scope of ['conversation', 'always'] as const) {
      await expect(coaching.dismiss({ ...dismissal, scope }, now)).rejects.toThrow('locked');
    }
    expect(await rulesIn(coaching)).toEqual(['no-can-do', 'calm-down']);
    await coaching.dismiss(dismissal, now);
    expect(await rulesIn(coaching)).toEqual(['calm-down']);
  });

  it('comes back where it had been dismissed for good before', async () => {
    const coaching = startCoaching();
    await byPolicy(false);
    await coaching.dismiss({ ...dismissal, scope: 'always' }, now);
    expect(await rulesIn(coaching)).toEqual(['calm-down']);
    await byPolicy(true);
    expect(await rulesIn(coaching)).toEqual(['no-can-do', 'calm-down']);
  });
});

it('the question before sending cannot be switched off under a lock', async () => {
  await guard.setValue(false);
  expect(await isGuarded()).toBe(false);
  await byPolicy(true);
  expect(await isGuarded()).toBe(true);
});
