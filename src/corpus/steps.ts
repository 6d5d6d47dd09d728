/** What work in steps comes to, done without a pause. */
export function finished<Value>(steps: Generator<undefined, Value, undefined>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
