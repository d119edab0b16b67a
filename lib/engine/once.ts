/** Works something out when it is first asked for: what not every text asks for costs no start. */
export function once<Value>(workOut: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: workOut() };
    return known.value;
  };
}

/** A pure function of an object that works out its answer once for each, and remembers it as long as the object lives. */
export function onceFor<Of extends object, Value>(workOut: (of: Of) => Value): (of: Of) => Value {
  const answers = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const known = answers.get(of) ?? { value: workOut(of) };
    answers.set(of, known);
    return known.value;
  };
}
