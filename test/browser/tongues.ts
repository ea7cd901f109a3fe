import type { Page } from 'playwright-core';

/** Texts of a page with Vietnamese letters that are not said to be Vietnamese; what the names of the site and languages say is left out. */
export function unmarkedVietnamese(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const letters = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element, textContent: text } = node;
      if (!element || !text || !letters.test(text) || element.closest('script, style, noscript, code')) continue;
      if (element.closest('[lang]')?.getAttribute('lang') !== 'vi') found.push(text.trim().slice(0, 80));
    }
    return [...new Set(found)];
  });
}
