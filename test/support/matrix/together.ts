import type { Told } from './compare.js';
import type { Field, Operation } from './question.js';

export interface Question {
  operation: Operation;
  question: string;
  /** What the one field of its root is answered as, and whether what is refused below leaves others their answers. */
  apart: { root: string; isSafe: boolean } | null;
}

/** A question with what its answer must be. */
export interface Proof extends Question {
  coordinates: readonly string[];
  /** An act that must be refused, as it is called. */
  act?: { name: string; call: string };
  /** Fields of what an act answers, for somebody to whom it must answer nothing. */
  within?: { act: string; typeName: string; fields: readonly Field[]; asked: readonly string[] };
  /** What is wrong with the answer, in sentences; nothing when it is as declared. */
  judge(told: Told): string[];
}

/** So much is asked in one request; the limits of the graph are a little above. */
const MOST_QUESTIONS = 8;
const MOST_CHARACTERS = 1_800;
const MOST_FIELDS = 40;

/** Groups questions that can be asked in one request, as none of them can empty the answers of the others. */
export function together<One extends Question>(proofs: readonly One[]): One[][] {
  const groups: One[][] = [];
  const open = new Map<Operation, { group: One[]; characters: number }>();
  for (const proof of proofs) {
    const { operation, question, apart } = proof;
    const last = open.get(operation);
    const isFit = last && last.group.length < MOST_QUESTIONS && last.characters + question.length < MOST_CHARACTERS;
    if (!apart?.isSafe) groups.push([proof]);
    else if (last && isFit) {
      last.group.push(proof);
      last.characters += question.length;
    } else {
      const group = [proof];
      open.set(operation, { group, characters: question.length });
      groups.push(group);
    }
  }
  return groups;
}

/** Asks questions in one request, each under a name of its own; one after the other where that is not answered as a whole. */
export async function askTogether(
  ask: (question: string, operation: Operation) => Promise<Told>,
  proofs: readonly Question[],
): Promise<Told[]> {
  const [first] = proofs;
  if (!first || proofs.length === 1) return Promise.all(proofs.map((one) => ask(one.question, one.operation)));
  const bodies = proofs.map(
    ({ question }, at) => `q${at}: ${question.slice(question.indexOf('{') + 1, -1).replace(/^ (done: )?/, '')}`,
  );
  const told = await ask(`${first.operation} { ${bodies.join(' ')} }`, first.operation);
  if (!told.data) {
    const alone: Told[] = [];
    for (const { question, operation } of proofs) alone.push(await ask(question, operation));
    return alone;
  }
  return proofs.map(({ apart }, at) => ({
    data: { [apart?.root ?? '']: told.data?.[`q${at}`] },
    errors: told.errors?.filter(({ path }) => path?.[0] === `q${at}`),
  }));
}

/** Asks an act that must be refused once, for everything it could answer with, instead of once for each. */
export function refusedAtOnce(proofs: readonly Proof[]): Proof[] {
  const acts = new Map(proofs.flatMap((one) => (one.act ? [[one.act.name, one] as const] : [])));
  const packs = new Map<Proof, { members: Proof[]; shapes: Map<string, string> }>();
  const rest = proofs.filter((one) => {
    const act = one.within && acts.get(one.within.act);
    if (!one.within || !act) return true;
    const pack = packs.get(act) ?? { members: [], shapes: new Map<string, string>() };
    packs.set(act, pack);
    // Fields of the same name and another shape cannot stand beside each other.
    const isFit = one.within.fields.every(({ name, type }) => (pack.shapes.get(name) ?? String(type)) === String(type));
    if (!isFit || pack.shapes.size + one.within.fields.length > MOST_FIELDS) return true;
    pack.members.push(one);
    for (const { name, type } of one.within.fields) pack.shapes.set(name, String(type));
    return false;
  });
  return rest.map((one) => packOf(one, packs.get(one)?.members ?? []));
}

function packOf(act: Proof, members: readonly Proof[]): Proof {
  if (!act.act || members.length === 0) return act;
  const fragments = members.map(({ within }) => `... on ${within?.typeName} { ${within?.asked.join(' ')} }`);
  return {
    ...act,
    question: `${act.operation} { ${act.act.call.replace(/ \{ __typename \}$/, '')} { __typename ${fragments.join(' ')} } }`,
    coordinates: [...act.coordinates, ...members.flatMap(({ coordinates }) => coordinates)],
    judge: (told) => [act, ...members].flatMap((one) => one.judge(told)),
  };
}
