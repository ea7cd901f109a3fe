import type { Desk } from '../desk.js';

interface Made {
  id: string;
  /** What hangs on it, where that was asked for. */
  parts?: readonly { id: string }[];
}

/**
 * Has the desk make something, and tells its id.
 *
 * @param answer what to ask of the outcome that is hoped for, with the thing as `made` or its id as `id`
 */
export async function make(desk: Desk, call: string, answer: string, input: object): Promise<Made> {
  const type = `${call.charAt(0).toUpperCase()}${call.slice(1)}Input`;
  const { done } = await desk.ask<{ done: Partial<Made> & { made?: Made } }>(
    `mutation ($input: ${inputs[type] ?? type}!) { done: ${call}(input: $input) { __typename ... on Refusal { message } ... on ${answer} } }`,
    { input },
  );
  const { id, parts } = done.made ?? done;
  if (!id) throw new Error(`${call} made nothing: ${JSON.stringify(done)}`);
  return { id, ...(parts ? { parts } : {}) };
}

/** Inputs that are not called after their act. */
const inputs: Readonly<Record<string, string>> = { AskForJobInput: 'AskJobInput' };
