/** Works something out when it is first asked for: what not every text asks for costs no start. */
export function once<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/**
 * A pure function of an object that works out its answer once for each, and remembers it as long as the object lives.
 *
 * @param workOut what it is given beside the object has to be the same whenever the object is
 */
export function onceFor<Of extends object, More extends readonly unknown[], Value>(
  workOut: (of: Of, ...more: More) => Value,
): (of: Of, ...more: More) => Value {
  const answers = new WeakMap<Of, { readonly value: Value }>();
  return (of, ...more) => {
    const known = answers.get(of);
    if (known) return known.value;
    const value = workOut(of, ...more);
    answers.set(of, { value });
    return value;
  };
}
