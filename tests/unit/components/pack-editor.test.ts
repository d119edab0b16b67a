import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PackBackend, PacksHere, SavedPack, Trial, TrialRequest } from '@/components/pack-backend';
import { createPackEditor, hasUnpublished, packInView } from '@/components/pack-editor';
import { isUnpublished, nextVersion } from '@/components/written-pack';
import { readDraft } from '@/lib/packs/draft';
import { edited } from '@/lib/packs/edit';

const pack = (version = 7, message = 'The reader is left alone with it.') =>
  [
    'format: 1',
    'name: Harbour support',
    `version: ${version}`,
    'owner: Priya Shah',
    'review: 2027-03-01',
    'rules:',
    '  - id: not-ours',
    '    level: expect',
    `    message: ${message}`,
    '  - id: per-policy',
    '    level: require',
    '    message: A rule comes before me.',
    '    patterns:',
    '      - per policy',
    '',
  ].join('\n');

const quiet: Trial = { problems: [], own: null, samples: 24, changes: [] };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function here(texts: Partial<PacksHere['texts']>): PacksHere {
  const none = { policy: null, team: null, personal: null };
  return { texts: { ...none, ...texts }, isLocked: false, policyProblems: [], address: null };
}

function open(packs = here({ team: pack() })) {
  let tell: (packs: PacksHere) => void = () => {};
  const backend = {
    watchPacks(changed: typeof tell) {
      tell = changed;
      changed(packs);
    },
    builtInRules: vi.fn<PackBackend['builtInRules']>(async () => []),
    tryPack: vi.fn(async (_: TrialRequest) => quiet),
    savePack: vi.fn(async (_: { text: string }): Promise<SavedPack> => ({ ok: true })),
    removePack: vi.fn(async () => {}),
    setAddress: vi.fn(async () => true),
    checkAddress: vi.fn(async () => {}),
    dropAddress: vi.fn(async () => {}),
  };
  const store = createPackEditor(backend, { read: readDraft, edited });
  return {
    backend,
    tell: (now: PacksHere) => tell(now),
    state: () => store.getState(),
    pack: () => packInView(store.getState()),
    text: () => packInView(store.getState()).history?.text,
  };
}

const message = ['rules', 0, 'message'];

describe('writing', () => {
  test('changes the text, and undo takes it back letter by letter no more than the person typed', () => {
    const { state, text, pack: now } = open();
    for (const words of ['N', 'No', 'Not']) state().change(message, words);
    expect(now().draft.rules[0]?.message).toBe('Not');
    expect(hasUnpublished(state())).toBe(true);
    state().undo();
    expect(text()).toBe(pack());
    expect(hasUnpublished(state())).toBe(false);
    state().redo();
    expect(now().draft.rules[0]?.message).toBe('Not');
  });

  test('shows where a change was made when it is taken back', () => {
    const { state, pack: now } = open();
    state().show(1);
    state().change(['rules', 1, 'message'], 'Not.');
    state().show('hours');
    state().undo();
    expect(now().pane).toBe(1);
  });

  test('of one pack leaves the other as it was written', () => {
    const { state, text } = open(here({ team: pack(), personal: pack(1) }));
    state().change(message, 'Ours.');
    state().choose('personal');
    expect(text()).toBe(pack(1));
    state().change(message, 'Mine.');
    state().choose('team');
    expect(text()).toContain('Ours.');
  });

  test('goes on from the last text that could be read', () => {
    const { state, pack: now, text } = open();
    const broken = pack().replace('rules:', 'rules: [');
    state().writeText(broken, 'text');
    expect(now().unreadable?.line).toBeGreaterThan(0);
    expect(now().draft.rules).toHaveLength(2);
    state().change(message, 'Lost?');
    expect(text()).toBe(broken);
    state().writeText(pack(), 'text');
    expect(now().unreadable).toBeNull();
  });
});

describe('rules', () => {
  test('are added at the end, under a name that is free, and shown', () => {
    const { state, pack: now } = open();
    state().addRule();
    state().addRule();
    expect(now().draft.rules.map(({ id }) => id)).toEqual([
      'not-ours',
      'per-policy',
      'new-rule',
      'new-rule-2',
    ]);
    expect(now().pane).toBe(3);
  });

  test('are duplicated with all that they have', () => {
    const { state, pack: now } = open();
    state().duplicateRule(1);
    const { id, ...copy } = now().draft.rules[2]!;
    expect(id).toBe('per-policy-2');
    expect(now().draft.rules[1]).toMatchObject(copy);
  });

  test('go, and come back with undo', () => {
    const { state, pack: now, text } = open();
    state().show(1);
    state().removeRule(1);
    expect(now().draft.rules.map(({ id }) => id)).toEqual(['not-ours']);
    expect(now().pane).toBe(0);
    state().removeRule(0);
    expect(now().draft.rules).toEqual([]);
    state().undo();
    state().undo();
    expect(text()).toBe(pack());
  });
});

describe('trials', () => {
  test('are asked for once the text has rested', async () => {
    const { state, backend } = open();
    await vi.advanceTimersByTimeAsync(1000);
    backend.tryPack.mockClear();
    state().change(message, 'N');
    await vi.advanceTimersByTimeAsync(200);
    state().change(message, 'No.');
    await vi.advanceTimersByTimeAsync(200);
    expect(backend.tryPack).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(50);
    expect(backend.tryPack).toHaveBeenCalledOnce();
    expect(backend.tryPack.mock.lastCall?.[0].text).toContain('No.');
  });

  test('of an earlier text are dropped', async () => {
    const { state, backend, pack: now } = open();
    const answers: ((trial: Trial) => void)[] = [];
    backend.tryPack.mockImplementation(() => new Promise((answer) => answers.push(answer)));
    state().setOwn('one');
    await vi.advanceTimersByTimeAsync(250);
    state().setOwn('two');
    await vi.advanceTimersByTimeAsync(250);
    answers[1]?.({ ...quiet, samples: 2 });
    answers[0]?.({ ...quiet, samples: 1 });
    await vi.advanceTimersByTimeAsync(0);
    expect(now().trial?.samples).toBe(2);
    expect(state().triedOwn).toBe('two');
  });

  test('that nobody answers are said to be so, until somebody does', async () => {
    const { state, backend } = open();
    backend.tryPack.mockRejectedValueOnce(new Error('gone'));
    await vi.advanceTimersByTimeAsync(250);
    expect(state().isTrialSilent).toBe(true);
    state().setOwn('again');
    await vi.advanceTimersByTimeAsync(250);
    expect(state().isTrialSilent).toBe(false);
  });
});

describe('publishing', () => {
  test('raises the version, unless somebody did', () => {
    const { state, pack: now } = open();
    expect(nextVersion(now())).toBe('8');
    state().change(['version'], 12);
    expect(nextVersion(now())).toBe('12');
    state().change(['version'], '2027-b');
    expect(nextVersion(now())).toBe('2027-b');
  });

  test('puts the raised version in force, and leaves nothing unpublished', async () => {
    const { state, backend, tell, pack: now } = open();
    backend.savePack.mockImplementation(async ({ text }) => {
      tell(here({ team: text }));
      return { ok: true };
    });
    state().change(message, 'New.');
    expect(await state().publish('8')).toEqual([]);
    expect(backend.savePack).toHaveBeenCalledExactlyOnceWith({
      origin: 'team',
      text: pack(8, 'New.'),
    });
    expect([isUnpublished(now()), now().isOvertaken, nextVersion(now())]).toEqual([false, false, '9']);
  });

  test('that is refused changes nothing, and gives what stands against it', async () => {
    const { state, backend, text } = open();
    const problems = [{ line: 3, column: 1, words: 'No.' }];
    backend.savePack.mockResolvedValue({ ok: false, problems });
    expect(await state().publish('8')).toEqual(problems);
    expect(text()).toBe(pack());
    backend.savePack.mockRejectedValue(new Error('full'));
    expect(await state().publish('8')).toBeNull();
    expect(state().notice?.text).toMatch(/^Not saved/);
  });
});

describe('another pack in force meanwhile', () => {
  test('is followed where nothing was written, as a step', () => {
    const { state, tell, text } = open();
    tell(here({ team: pack(8) }));
    expect(text()).toBe(pack(8));
    expect(hasUnpublished(state())).toBe(false);
    state().undo();
    expect(text()).toBe(pack());
  });

  test('overtakes what was written, of which nothing is lost', () => {
    const { state, tell, text, pack: now } = open();
    state().change(message, 'Mine.');
    const mine = text();
    tell(here({ team: pack(8) }));
    expect([text(), now().isOvertaken, now().storedVersion]).toEqual([mine, true, '8']);
    state().takeTheirs();
    expect([text(), now().isOvertaken, hasUnpublished(state())]).toEqual([pack(8), false, false]);
    state().undo();
    expect(text()).toBe(mine);
  });

  test('can be gone: what nobody wrote in goes with it, what somebody did stays', () => {
    const untouched = open();
    untouched.tell(here({}));
    expect(untouched.text()).toBeUndefined();
    const { state, tell, text, pack: now } = open();
    state().change(message, 'Mine.');
    tell(here({}));
    expect(text()).toContain('Mine.');
    expect(now().isOvertaken).toBe(true);
  });
});

describe('files', () => {
  const file = (bytes: BlobPart, name = 'team.yaml') => new File([bytes], name);

  test('take the place of the text, as a step', async () => {
    const { state, text } = open();
    await state().importFile(file(`\ufeff${pack(9)}`));
    expect(text()).toBe(pack(9));
    state().undo();
    expect(text()).toBe(pack());
  });

  test.each([
    ['too large', file('x'.repeat(3_000_001)), /too large/],
    ['no text', file(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])), /not a text file/],
    ['not text in UTF-8', file('f\0o\0r\0m\0'), /not a text file/],
    ['no pack', file('rules: [', 'notes.yaml'), /^notes\.yaml is no pack\. Line 1: /],
  ])('that are %s change nothing, and it is said why', async (_, given, words) => {
    const { state, text } = open();
    await state().importFile(given);
    expect(text()).toBe(pack());
    expect(state().notice?.text).toMatch(words);
  });
});

test('removing takes the pack out of force, and its text away', async () => {
  const { state, backend, text } = open();
  await state().remove();
  expect(backend.removePack).toHaveBeenCalledExactlyOnceWith({ origin: 'team' });
  expect(text()).toBeUndefined();
  expect(hasUnpublished(state())).toBe(false);
});
