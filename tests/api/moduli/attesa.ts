/** Runs `opera` as if `millisecondi` had gone by: the clock alone is moved, timers run as they do. */
export async function comeDopo<T>(millisecondi: number, opera: () => Promise<T>): Promise<T> {
  const vero = Date.now;
  const orologio = jest.spyOn(Date, 'now').mockImplementation(() => vero() + millisecondi);
  try {
    return await opera();
  } finally {
    orologio.mockRestore();
  }
}
