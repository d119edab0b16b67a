import type { Language } from '@/lib/engine/language';
import type { NamedRule } from '@/lib/engine/rule';
import type { Severity, Surroundings } from '@/lib/model';
import { type PackRule, severityOf } from './format';
import type { PackParts } from './layers';

/** A language with the rules of a pack after its own, and its own as grave as the pack has them. */
export function withPack(
  language: Language,
  { rules, builtIn }: Pick<PackParts, 'rules' | 'builtIn'>,
): Language {
  const adjusted = new Map(
    Object.entries(builtIn).map(([id, level]): [string, Severity | 'silent'] => [
      id,
      level === 'off' ? 'silent' : severityOf[level],
    ]),
  );
  return { ...language, rules: [...language.rules, ...rules.map(namedRule)], adjusted };
}

/** A pack's rules are about what its own people write, so they judge drafts alone. */
function namedRule({ level, ...rule }: PackRule): NamedRule {
  return { ...rule, judges: 'draft', severity: severityOf[level] };
}

/** What the coach goes by, where there is a pack. */
export function surroundingsOf(pack: Omit<PackParts, 'rules' | 'builtIn'>): Surroundings {
  const { team, phrases, thresholds } = pack;
  return { team: team ?? null, phrases, thresholds };
}
