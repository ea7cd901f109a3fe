/**
 * Puts our framed calendar wherever a page says `<div data-tiep-dan="slug">`, as high as its list is.
 *
 * What stood in the place, a link, is for readers without script. It reads nothing of the page around it and sets no cookie.
 */
(() => {
  const { src } = document.currentScript;
  const { origin } = new URL(src);
  const frames = [];

  for (const place of document.querySelectorAll('[data-tiep-dan]')) {
    const { tiepDan: slug, so, capDuoi, tiengAnh } = place.dataset;
    const search = new URLSearchParams({ ...(so && { so }), ...(capDuoi && { 'cap-duoi': capDuoi }) });
    const frame = document.createElement('iframe');
    frame.src = `${origin}${tiengAnh ? '/en' : ''}/nhung/lich${slug ? `/${encodeURIComponent(slug)}` : ''}?${search}`;
    frame.title = place.textContent.trim() || 'Lịch tiếp công dân';
    frame.loading = 'lazy';
    frame.width = '100%';
    frame.height = '480';
    frame.style.border = '0';
    place.replaceChildren(frame);
    frames.push(frame);
  }

  addEventListener('message', ({ origin: from, source, data }) => {
    const height = from === origin ? data?.tiepDan?.height : undefined;
    if (typeof height !== 'number') return;
    for (const frame of frames) if (frame.contentWindow === source) frame.height = String(Math.ceil(height));
  });
})();
