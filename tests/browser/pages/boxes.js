/** What the page's own scripts can notice, written down for the tests: `window.noticed`. */
/** @type {{submitted: number, events: string[], violations: string[]}} */
const noticed = { submitted: 0, events: [], violations: [] };
Object.assign(window, { noticed });

const parameters = new URLSearchParams(location.search);
if (parameters.has('dir')) document.documentElement.dir = parameters.get('dir') ?? '';
if (parameters.has('themes')) document.documentElement.classList.add('themes');
if (parameters.has('dark')) document.body.classList.add('dark');

document.querySelector('form')?.addEventListener('submit', event => {
  event.preventDefault();
  noticed.submitted += 1;
});
document.addEventListener('securitypolicyviolation', event => noticed.violations.push(event.violatedDirective));
for (const type of ['keydown', 'keypress', 'keyup', 'click', 'pointerdown', 'mousedown', 'focusin', 'beforeinput', 'input']) {
  document.addEventListener(
    type,
    event => {
      const target = /** @type {Element} */ (event.target);
      const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
      noticed.events.push(`${type}${key} on ${target.id || target.nodeName}`);
    },
    true,
  );
}
