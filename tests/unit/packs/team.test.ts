import { describe, expect, it } from 'vitest';
import { readTeam } from '@/lib/packs/team';

const hours = { days: [1, 2], from: '08:30', to: '17:00', zone: 'Europe/Paris' };

const problemsOf = (given: unknown) => {
  const read = readTeam(given);
  return read.ok ? [] : read.problems.map(({ at }) => at);
};

describe('a team’s settings', () => {
  it('are read, and what is left out is not set', () => {
    const team = { routes: [], authority: [], tickets: null, security: null, support: null, scope: [] };
    expect(readTeam({ hours })).toEqual({ ok: true, team: { ...team, hours } });
    expect(readTeam({})).toEqual({ ok: true, team: { ...team, hours: null } });
  });

  it.each([
    ['a time that is none', { hours: { ...hours, from: '8.30' } }, ['hours.from']],
    ['an hour beyond the day', { hours: { ...hours, to: '29:00' } }, ['hours.to']],
    ['hours without a day', { hours: { ...hours, days: [] } }, ['hours.days']],
    ['hours without an end', { hours: { ...hours, to: '08:30' } }, ['hours.to']],
    ['a zone that is none', { hours: { ...hours, zone: 'Atlantis' } }, ['hours.zone']],
    [
      'half a row',
      {
        routes: [
          { topic: 'a', to: 'b' },
          { topic: 'a', to: ' ' },
        ],
      },
      ['routes.1.to'],
    ],
    [
      'several',
      { hours: { ...hours, from: '' }, authority: [{ topic: '', approver: 'P' }] },
      ['hours.from', 'authority.0.topic'],
    ],
    ['another shape', { scope: 'none' }, ['scope']],
    ['nothing at all', null, ['']],
  ])('that hold %s say so', (_, given, at) => {
    expect(problemsOf(given)).toEqual(at);
  });
});
