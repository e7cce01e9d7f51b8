/** What sites do with a draft: take it after the server has answered, at once as a chat does, or throw it away. */
const SERVER = 700;

/** @param {string} id */
const byId = id => /** @type {HTMLTextAreaElement} */ (document.getElementById(id));

byId('post').addEventListener('click', () => setTimeout(() => void (byId('comment').value = ''), SERVER));
byId('clear').addEventListener('click', () => void (byId('comment').value = ''));
byId('link').addEventListener('click', () => setTimeout(() => byId('comment').remove(), SERVER));
byId('chat').addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  byId('chat').value = '';
});
byId('send').addEventListener('click', () => {
  byId('chat').value = '';
  byId('chat').focus();
});
byId('share').addEventListener('click', () => setTimeout(() => byId('dialog').remove(), SERVER));
byId('discard').addEventListener('click', () => byId('dialog').remove());
