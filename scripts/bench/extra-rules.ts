import { coach } from '@/lib/coach/coach';
import { createEngine } from '@/lib/engine/assess';
import { english } from '@/lib/english/index';
import type { PackRule } from '@/lib/packs/format';
import { openPack } from '@/lib/packs/open';
import { withPack } from '@/lib/packs/with-pack';

const count = 1_000;

const subjects = ['you', 'we', 'i', 'the invoice', 'your team', 'it', 'the door', 'this', 'kieran', 'please'];
const verbs = ['send', 'tell', 'explain', 'look at', 'find', 'bring', 'throw', 'understand', 'need', 'cover'];
const objects = ['drawing', 'unit', 'seal', 'part', 'noise', 'list', 'shelf', 'warranty', 'food', 'hour'];

/** Rules as a team might add them, which begin as the sentences of the benchmark do; each has words of its own. */
const rules = Array.from({ length: count }, (_, n): PackRule => {
  const subject = subjects[n % 10]!;
  const verb = verbs[Math.floor(n / 10) % 10]!;
  const object = objects[Math.floor(n / 100) % 10]!;
  return {
    id: `extra-${n}`,
    level: 'expect',
    category: 'hostile',
    practice: 'stay-calm',
    message: 'The reader may feel attacked.',
    patterns: [`${subject} (never|always)? {${verb.split(' ')[0]}} ... ${object} word${n}`],
    except: [`${subject} ${verb} (a|the|my) ${object} (again${n}|other${n})`],
    suggestions: [],
    flags: [`So [${subject} ${verb.split(' ')[0]} the old ${object} word${n}].`],
    passes: [`So ${subject} ${verb} the ${object}.`],
  };
});

const text = JSON.stringify({ format: 1, name: 'A', version: 1, owner: 'A', review: '2030-01-31', rules });

/** The engine with a pack of a thousand rules, which was proved before anything is timed. */
export function create() {
  const opened = openPack(text, english);
  if (!opened.ok) throw new Error(`The pack is not fine: ${JSON.stringify(opened.problems)}`);
  const engine = createEngine(withPack(english, opened.pack));
  return (text: string) => coach({ thread: [], draft: text }, engine);
}
