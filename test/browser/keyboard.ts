import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Keys somebody presses before giving up. */
const PATIENCE = 120;

/** Goes on with the Tab key until it is there, as people do who use no mouse; fails when it is never reached. */
export async function tabTo(page: Page, goal: Locator, name: string): Promise<void> {
  await goal.waitFor();
  for (let pressed = 0; pressed < PATIENCE; pressed += 1) {
    if (await hasFocus(goal)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to: ${name}`);
}

/** Goes there by keyboard and presses Enter. */
export async function enter(page: Page, goal: Locator, name: string): Promise<void> {
  await tabTo(page, goal, name);
  expect(await isSeen(goal), `one sees that “${name}” has the focus`).toBe(true);
  await page.keyboard.press('Enter');
}

/** Goes to a field by keyboard and types over what is in it. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field, text);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function hasFocus(goal: Locator): Promise<boolean> {
  return goal.evaluate((element) => element === document.activeElement);
}

/** A focus nobody sees is no focus: an outline or a shadow shows it. */
async function isSeen(goal: Locator): Promise<boolean> {
  return goal.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
}
