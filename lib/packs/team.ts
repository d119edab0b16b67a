import * as v from 'valibot';
import type { ReadTeam, Team, TeamProblem } from '@/lib/model';
import { t } from '@/lib/text';

const contact = v.optional(v.nullable(v.string()), null);
const time = v.pipe(v.string(), v.regex(/^\d\d:\d\d$/));

/** The shape of what a team has set; what is left out is not set. */
export const teamSchema = v.object({
  hours: v.optional(
    v.nullable(
      v.object({
        days: v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
        from: time,
        to: time,
        zone: v.exactOptional(v.string()),
      }),
    ),
    null,
  ),
  routes: v.optional(v.array(v.object({ topic: v.string(), to: v.string() })), []),
  authority: v.optional(v.array(v.object({ topic: v.string(), approver: v.string() })), []),
  tickets: contact,
  security: contact,
  support: contact,
  scope: v.optional(v.array(v.string()), []),
});

/** Reads what a team has set, in whatever came; or says what is wrong with it, part by part. */
export function readTeam(given: unknown): ReadTeam {
  const read = v.safeParse(teamSchema, given);
  const misshapen = (read.issues ?? []).map((issue) => ({
    at: v.getDotPath(issue) ?? '',
    words: wordsFor(issue),
  }));
  if (!read.typed) return { ok: false, problems: misshapen };
  const team = read.output;
  const problems = [...misshapen, ...hoursProblems(team), ...rowProblems(team)];
  const first = problems.filter(({ at }, index) => problems.findIndex((other) => other.at === at) === index);
  return problems.length > 0 ? { ok: false, problems: first } : { ok: true, team };
}

function wordsFor({ type, message }: { readonly type: string; readonly message: string }): string {
  return type === 'regex' ? t('teamNeedsTime') : t('teamMisfit', { reason: message });
}

function hoursProblems({ hours }: Team): TeamProblem[] {
  if (!hours) return [];
  const problems: TeamProblem[] = [];
  if (hours.days.length === 0) problems.push({ at: 'hours.days', words: t('teamNeedsDay') });
  for (const end of ['from', 'to'] as const) {
    if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(hours[end]) && !(end === 'to' && hours[end] === '24:00'))
      problems.push({ at: `hours.${end}`, words: t('teamNeedsTime') });
  }
  if (hours.from === hours.to) problems.push({ at: 'hours.to', words: t('teamNeedsEnd') });
  if (hours.zone !== undefined && !isZone(hours.zone))
    problems.push({ at: 'hours.zone', words: t('teamNeedsZone') });
  return problems;
}

/** Rows that are half filled in would never speak. */
function rowProblems({ routes, authority, scope }: Team): TeamProblem[] {
  const need = (at: string, value: string, words: string) => (value.trim() === '' ? [{ at, words }] : []);
  return [
    ...routes.flatMap(({ topic, to }, row) => [
      ...need(`routes.${row}.topic`, topic, t('teamNeedsRoute')),
      ...need(`routes.${row}.to`, to, t('teamNeedsRouteTo')),
    ]),
    ...authority.flatMap(({ topic, approver }, row) => [
      ...need(`authority.${row}.topic`, topic, t('teamNeedsAuthority')),
      ...need(`authority.${row}.approver`, approver, t('teamNeedsApprover')),
    ]),
    ...scope.flatMap((limit, row) => need(`scope.${row}`, limit, t('teamNeedsLimit'))),
  ];
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
