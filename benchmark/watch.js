/**
 * Runs in every frame of the benchmark's page before its own scripts (plain JavaScript, since it is handed over as it is):
 * notes when the panel is mounted, when the order in question and a suggestion stand on screen, and every layout shift.
 */
(() => {
  const marks = { mounted: 0, useful: 0, shift: 0 };
  window.benchmarkMarks = marks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) marks.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const text = document.body?.textContent ?? '';
    const labels = [...document.querySelectorAll('button')].map((button) => button.textContent ?? '');
    if (!marks.mounted && labels.length > 0) marks.mounted = performance.now();
    if (text.includes('#1042') && labels.some((label) => /^(Insert|Insér)/.test(label)))
      marks.useful = performance.now();
    else setTimeout(look, 8);
  };
  look();
})();
