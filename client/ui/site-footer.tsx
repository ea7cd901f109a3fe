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
          <CitizenLinks />
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

function CitizenLinks() {
  const { frame } = useReader().words;
  const { footer } = frame;
  const links = [
    ['/', frame.calendar],
    ['/thay-doi', footer.changes],
    ['/theo-doi', footer.follow],
    ['/so-lieu', footer.statistics],
    ['/doi-thoai', footer.dialogues],
    ['/so-loi-hua', footer.promises],
    ['/quan-ly', frame.manage],
    ['/huong-dan', frame.guide],
    ['/quyen-rieng-tu', frame.privacy],
  ] as const;
  return (
    <ul>
      {links.map(([path, text]) => (
        <li key={path}>
          <To path={path}>{text}</To>
        </li>
      ))}
    </ul>
  );
}
