/** A native modal dialog; and one made by hand that closes on a click outside and keeps the focus inside, as libraries do it. */
const modal = /** @type {HTMLDialogElement} */ (document.getElementById('modal'));
const card = /** @type {HTMLElement} */ (document.getElementById('card'));
const held = /** @type {HTMLTextAreaElement} */ (document.getElementById('held'));

document.getElementById('open')?.addEventListener('click', () => {
  if (new URLSearchParams(location.search).has('byhand')) card.hidden = false;
  else modal.showModal();
});
for (const type of ['pointerdown', 'mousedown', 'click']) {
  document.addEventListener(type, event => {
    const target = /** @type {Element} */ (event.target);
    if (!card.contains(target) && target.id !== 'open') card.hidden = true;
  }, true);
}
document.addEventListener('focusin', event => {
  if (!card.hidden && !card.contains(/** @type {Element} */ (event.target))) held.focus();
}, true);
