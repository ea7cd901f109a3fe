import { sayInstant } from '../words/dates.js';
import { fill } from '../words/fill.js';
import { addressIn, useReader } from '../words/reader.js';
import { To } from './to.js';

/** The promise that nobody needs to book, the pages, and the addresses for portals. */
export function SiteFooter() {
  const { words, origin, language, path, now } = useReader();
  const { footer } = words.frame;
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p class="site-promise">{footer.promise}</p>
        <nav aria-label={footer.forCitizens}>
          <h2>{footer.forCitizens}</h2>
          <ul>
            <li>
              <To path="/">{words.frame.calendar}</To>
            </li>
            <li>
              <To path="/thay-doi">{footer.changes}</To>
            </li>
            <li>
              <To path="/theo-doi">{footer.follow}</To>
            </li>
            <li>
              <To path="/so-lieu">{footer.statistics}</To>
            </li>
            <li>
              <To path="/doi-thoai">{footer.dialogues}</To>
            </li>
            <li>
              <To path="/so-loi-hua">{footer.promises}</To>
            </li>
            <li>
              <To path="/quan-ly">{words.frame.manage}</To>
            </li>
            <li>
              <To path="/huong-dan">{words.frame.guide}</To>
            </li>
            <li>
              <To path="/quyen-rieng-tu">{words.frame.privacy}</To>
            </li>
          </ul>
        </nav>
        <nav aria-label={footer.forPortals}>
          <h2>{footer.forPortals}</h2>
          <ul>
            <li>
              <a href="/graphql">
                {footer.api} <code>/graphql</code>
              </a>
            </li>
            <li>
              <a href="/explorer">
                {footer.explorer} <code>/explorer</code>
              </a>
            </li>
          </ul>
        </nav>
        <p class="site-zone">{footer.zone}</p>
        <p class="print-only">
          {fill(footer.printedFrom, { address: origin + addressIn(language, path), when: sayInstant(words, now) })}
        </p>
      </div>
    </footer>
  );
}
