interface TicksProps<Value> {
  id: string;
  legend: string;
  options: readonly { value: Value; text: string }[];
  chosen: readonly Value[];
  onPick(chosen: Value[]): void;
}

/** Several of a few, each to be ticked. */
export function Ticks<Value extends string | number>({ id, legend, options, chosen, onPick }: TicksProps<Value>) {
  const toggle = (value: Value) =>
    onPick(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <fieldset id={id}>
      <legend>{legend}</legend>
      <div class="wizard-choices">
        {options.map(({ value, text }) => (
          <label key={value} class="tick">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface OneOfProps<Value> {
  id: string;
  legend: string;
  options: Readonly<Record<Value & string, string>>;
  chosen: Value;
  onPick(chosen: Value): void;
}

/** One of a few, all of them in sight. */
export function OneOf<Value extends string>({ id, legend, options, chosen, onPick }: OneOfProps<Value>) {
  return (
    <fieldset id={id}>
      <legend>{legend}</legend>
      {Object.entries<string>(options).map(([value, text]) => (
        <label key={value} class="tick">
          <input type="radio" name={id} checked={value === chosen} onChange={() => onPick(value as Value)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** `1`, `2`, … as options. */
export function numbered(from: number, to: number, say: (n: number) => string = String) {
  return Array.from({ length: to - from + 1 }, (_, at) => ({ value: from + at, text: say(from + at) }));
}
