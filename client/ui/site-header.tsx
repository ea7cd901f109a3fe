import { addressIn, useReader } from '../words/reader.js';
import { To } from './to.js';

/** Name of the site, the pages, and this same page in the other language. */
export function SiteHeader() {
  const { words, path, search, language } = useReader();
  const other = language === 'vi' ? 'en' : 'vi';
  const at = (wanted: string) => (path === wanted ? 'page' : undefined);
  return (
    <header class="site-header">
      <div class="site-header-row">
        <To path="/" class="wordmark">
          <span class="wordmark-name" lang="vi">
            {words.frame.siteName}
          </span>
          <span class="wordmark-line">{words.frame.siteLine}</span>
        </To>
        <nav aria-label={words.frame.menu} class="site-nav">
          <To path="/" aria-current={at('/')}>
            {words.frame.calendar}
          </To>
          <To path="/quan-ly" aria-current={at('/quan-ly')}>
            {words.frame.manage}
          </To>
          <To path="/huong-dan" aria-current={at('/huong-dan')}>
            {words.frame.guide}
          </To>
        </nav>
        <a
          class="language"
          href={addressIn(other, path + search)}
          lang={other}
          hreflang={other}
          title={words.frame.otherLanguageHint}
          data-language-switch
        >
          {words.frame.otherLanguage}
        </a>
      </div>
    </header>
  );
}
