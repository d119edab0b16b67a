import { coach } from '@/lib/coach/coach';
import { createEngine } from '@/lib/engine/assess';
import type { NamedRule } from '@/lib/engine/rule';
import { english } from '@/lib/english/index';

const count = 1_000;

const subjects = ['you', 'we', 'i', 'the invoice', 'your team', 'it', 'the door', 'this', 'kieran', 'please'];
const verbs = ['send', 'tell', 'explain', 'look at', 'find', 'bring', 'throw', 'understand', 'need', 'cover'];
const objects = ['drawing', 'unit', 'seal', 'part', 'noise', 'list', 'shelf', 'warranty', 'food', 'hour'];

/** Rules as a team might add them, which begin as the sentences of the benchmark do; each has words of its own. */
const rules = Array.from({ length: count }, (_, n): NamedRule => {
  const subject = subjects[n % 10]!;
  const verb = verbs[Math.floor(n / 10) % 10]!;
  const object = objects[Math.floor(n / 100) % 10]!;
  return {
    id: `extra-${n}`,
    category: 'hostile',
    judges: 'both',
    practice: 'stay-calm',
    severity: 'warning',
    message: 'The reader may feel attacked.',
    patterns: [`${subject} (never|always)? {${verb.split(' ')[0]}} ... ${object} word${n}`],
    except: [`${subject} ${verb} (a|the|my) ${object} (again|other${n})`],
    flags: [],
    passes: [],
  };
});

/** The engine with a thousand rules more. */
export function create() {
  const engine = createEngine({ ...english, rules: [...english.rules, ...rules] });
  return (text: string) => coach({ thread: [], draft: text }, engine);
}
