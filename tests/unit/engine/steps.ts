const perCall = ['startsWith', 'endsWith', 'trim'] as const;

/**
 * Counts the steps of work on a text: each character that is looked at, each that is copied or searched, and each call
 * that looks at the start or the end of a line. Counted, not timed, so that the answer is the same on any machine.
 */
export function stepsOf(text: string, work: (text: string) => void): number {
  let steps = 0;
  const counted: unknown = new Proxy(Object(text), {
    get(target, key) {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== 'function') {
        steps++;
        return value;
      }
      return (...args: unknown[]) => {
        const result: unknown = value.apply(text, args);
        steps += costOf(key, args, result, text);
        return result;
      };
    },
  });
  const restore = perCall.map((name) => countCalls(name, () => steps++));
  try {
    work(counted as string);
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

function costOf(method: string | symbol, args: readonly unknown[], result: unknown, text: string): number {
  if (typeof result === 'string') return 1 + result.length;
  if (Array.isArray(result)) return text.length;
  if (method === 'indexOf') return 1 + (result === -1 ? text.length : Number(result)) - Number(args[1] ?? 0);
  if (method === 'lastIndexOf') return 1 + Number(args[1] ?? text.length) - Number(result);
  return 1;
}

/** Returns what takes the counting away again. */
function countCalls(name: (typeof perCall)[number], count: () => void): () => void {
  const original: unknown = Reflect.get(String.prototype, name);
  const counting = function (this: unknown, ...args: unknown[]) {
    count();
    return Reflect.apply(original as (...args: unknown[]) => unknown, this, args);
  };
  Reflect.set(String.prototype, name, counting);
  return () => Reflect.set(String.prototype, name, original);
}
