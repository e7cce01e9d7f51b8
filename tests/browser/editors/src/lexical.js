import {
  $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot, $isElementNode, $isLineBreakNode, $isTextNode, TextNode, createEditor,
} from 'lexical';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $createLinkNode, $isLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { LINK, bare, notation } from './content.js';

class MentionNode extends TextNode {
  static getType() { return 'mention'; }
  static clone(/** @type {MentionNode} */ node) { return new MentionNode(node.__text, node.__key); }
  static importJSON(/** @type {any} */ json) { return new MentionNode(json.text); }
  isTextEntity() { return true; }
  canInsertTextBefore() { return false; }
  canInsertTextAfter() { return false; }
}

/** @param {HTMLElement} host
 * @param {import('./content.js').Block[]} blocks
 * @param {string} kind
 */
export function mount(host, blocks, kind) {
  const root = document.createElement('div');
  root.contentEditable = 'true';
  root.setAttribute('role', 'textbox');
  root.style.whiteSpace = 'pre-wrap';
  host.append(root);
  const editor = createEditor({ namespace: 'test', nodes: [MentionNode, LinkNode, ListNode, ListItemNode], onError: problem => { throw problem; } });
  editor.setRootElement(root);
  if (kind === 'lexical-plain') registerPlainText(editor);
  else registerRichText(editor);
  editor.update(() => fill(blocks, kind === 'lexical-plain'), { discrete: true });
  registerHistory(editor, createEmptyHistoryState(), 300);
  return { root, rich: () => editor.getEditorState().read(() => $getRoot().getChildren().map(rich).join('\n')) };
}

/** @param {import('./content.js').Block[]} blocks
 * @param {boolean} plain
 */
function fill(blocks, plain) {
  const root = $getRoot().clear();
  /** @type {ListNode | null} */
  let list = null;
  for (const { item, parts } of blocks) {
    const nodes = parts.map(part => {
      if (typeof part === 'string') return $createTextNode(part);
      if (plain && ('bold' in part || 'link' in part)) return $createTextNode(bare(notation([{ parts: [part] }])));
      if ('br' in part) return $createLineBreakNode();
      if ('bold' in part) return $createTextNode(part.bold).toggleFormat('bold');
      if ('link' in part) return $createLinkNode(LINK).append($createTextNode(part.link));
      return new MentionNode(`@${part.mention}`).setMode('token');
    });
    if (item && !plain) {
      list ??= $createListNode('bullet');
      root.append(list.append($createListItemNode().append(...nodes)));
    } else {
      list = null;
      root.append($createParagraphNode().append(...nodes));
    }
  }
}

/** @param {import('lexical').LexicalNode} node
 * @returns {string}
 */
function rich(node) {
  if ($isLineBreakNode(node)) return '\n';
  if (node instanceof MentionNode) return `{${node.getTextContent()}}`;
  if ($isTextNode(node)) return node.hasFormat('bold') ? `*${node.getTextContent()}*` : node.getTextContent();
  if (!$isElementNode(node)) return '';
  const parts = node.getChildren().map(rich);
  if ($isListNode(node)) return parts.join('\n');
  if ($isListItemNode(node)) return `- ${parts.join('')}`;
  return $isLinkNode(node) ? `[${parts.join('')}]` : parts.join('');
}
