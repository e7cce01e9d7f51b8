/** All kinds of rich-text editors, told apart by what stands in the page. The last one takes what no other knows. */

import { ckeditor4 } from './ckeditor4.js';
import { ckeditor5 } from './ckeditor5.js';
import { codemirror6 } from './codemirror6.js';
import { contenteditable } from './contenteditable.js';
import { draft } from './draft.js';
import { froala } from './froala.js';
import { lexical } from './lexical.js';
import { prosemirror } from './prosemirror.js';
import { quill } from './quill.js';
import { slate } from './slate.js';
import { tinymce } from './tinymce.js';
import { trix } from './trix.js';

/** @type {import('../box.js').Kind[]} */
export const KINDS = [lexical, draft, prosemirror, slate, quill, ckeditor4, ckeditor5, tinymce, froala, trix, codemirror6, contenteditable];
