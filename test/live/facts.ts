/** Patience for `expect.poll`: a fact that does not come is a failure, a slow machine is not. */
export const patiently = { interval: 5, timeout: 20_000 };
