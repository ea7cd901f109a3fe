/** What is looked at of a password: estimating costs by length, and what follows only makes it stronger. */
const LOOKED_AT = 64;

/** Words that people here use in passwords, and that lists made elsewhere do not know. */
const vietnamese = [
  ...['matkhau', 'anhyeuem', 'emyeuanh', 'yeuem', 'vietnam', 'hanoi', 'saigon', 'danang', 'hue', 'haiphong', 'cantho'],
  ...['congdan', 'tiepdan', 'tiepcongdan', 'ubnd', 'uyban', 'thuky', 'quantri', 'lanhdao', 'chutich', 'canbo'],
];

let estimator: Promise<(password: string, names: string[]) => number> | undefined;

/** Estimates how hard a password is to guess, 0 to 4, for somebody with these names. Lists are read when first needed. */
export async function estimateStrength(password: string, names: readonly string[]): Promise<number> {
  estimator ??= load();
  return (await estimator)(password.slice(0, LOOKED_AT), [...names]);
}

async function load() {
  const [{ ZxcvbnFactory }, common] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  const estimate = new ZxcvbnFactory({
    dictionary: { ...common.dictionary, vietnamese },
    graphs: common.adjacencyGraphs,
  });
  return (password: string, names: string[]): number => estimate.check(password, names).score;
}
