/**
 * A site that tries to find out whether an extension is there, and what it found. It runs before everything else and
 * writes down what each channel tells; the test does the same things on a host with the extension and on one without,
 * and compares: `hostile.report()` gives, for each channel, a list of plain words.
 */
(() => {
  /** What came since the last report. @type {{calls: string[], mutations: string[], events: string[], stacks: string[], entries: string[]}} */
  const heard = { calls: [], mutations: [], events: [], stacks: [], entries: [] };
  /** The site's own work is nothing to write down. */
  let own = false;
  const push = Array.prototype.push;
  const apply = Reflect.apply;
  /** @param {string[]} list @param {string} what */
  const note = (list, what) => void apply(push, list, [what]);

  // Traps: whatever is called, read or constructed in the site's own world.
  /** @param {string} name */
  const called = name => {
    if (own) return;
    own = true;
    note(heard.calls, name);
    const { stack } = new Error();
    if (/extension:/.test(stack ?? '')) note(heard.stacks, `${name} called from an extension`);
    own = false;
  };
  /** @param {string} name @param {any} owner @param {string[]} methods */
  const trap = (name, owner, methods) => {
    for (const method of methods) {
      const described = Object.getOwnPropertyDescriptor(owner, method);
      if (!described) continue;
      for (const part of /** @type {const} */ (['value', 'get', 'set'])) {
        const real = described[part];
        if (typeof real !== 'function') continue;
        described[part] = new Proxy(real, {
          apply: (target, self, args) => (called(`${name}.${method}`), apply(target, self, args)),
          construct: (target, args, made) => (called(`new ${method}`), Reflect.construct(target, args, made)),
        });
      }
      Object.defineProperty(owner, method, described);
    }
  };
  trap('window', window, [
    'getComputedStyle', 'getSelection', 'matchMedia', 'requestAnimationFrame', 'postMessage', 'fetch', 'XMLHttpRequest', 'WebSocket',
    'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'CSSStyleSheet', 'Range', 'AbortController', 'DataTransfer', 'InputEvent', 'ClipboardEvent',
  ]);
  trap('EventTarget', EventTarget.prototype, ['addEventListener', 'removeEventListener', 'dispatchEvent']);
  trap('Node', Node.prototype, ['appendChild', 'insertBefore', 'removeChild', 'cloneNode', 'contains', 'getRootNode', 'textContent', 'parentNode', 'isConnected', 'ownerDocument']);
  trap('CharacterData', CharacterData.prototype, ['data', 'replaceWith', 'remove']);
  trap('Element', Element.prototype, [
    'attachShadow', 'shadowRoot', 'append', 'remove', 'matches', 'closest', 'getAttribute', 'setAttribute', 'querySelector', 'querySelectorAll', 'getClientRects', 'getBoundingClientRect', 'children', 'innerHTML', 'className', 'scrollTop',
  ]);
  trap('HTMLElement', HTMLElement.prototype, ['focus', 'blur', 'showPopover', 'popover', 'innerText', 'style', 'isContentEditable', 'offsetWidth', 'offsetHeight']);
  trap('HTMLTextAreaElement', HTMLTextAreaElement.prototype, ['value', 'selectionStart', 'selectionEnd', 'setSelectionRange', 'select', 'createValueRange', 'readOnly', 'autocomplete']);
  trap('Document', Document.prototype, ['createElement', 'createRange', 'createTextNode', 'createTreeWalker', 'execCommand', 'elementFromPoint', 'elementsFromPoint', 'getSelection', 'hasFocus', 'activeElement', 'querySelector', 'querySelectorAll', 'adoptedStyleSheets', 'documentElement', 'body']);
  trap('Range', Range.prototype, ['setStart', 'setEnd', 'getClientRects', 'getBoundingClientRect']);
  trap('Selection', Selection.prototype, ['setBaseAndExtent', 'getRangeAt', 'rangeCount', 'collapse']);
  trap('Event', Event.prototype, ['composedPath', 'target', 'preventDefault', 'stopImmediatePropagation', 'isTrusted']);
  trap('Object.prototype', Object.prototype, ['toString', 'hasOwnProperty']);
  trap('WeakMap', WeakMap.prototype, ['get', 'set']);
  trap('String', String.prototype, ['matchAll', 'localeCompare']);
  // A name that everybody's objects would inherit.
  for (const name of ['findings', 'assessment', 'revision', 'postwell']) {
    Object.defineProperty(Object.prototype, name, { configurable: true, get: () => void called(`get ${name}`), set: () => called(`set ${name}`) });
  }
  /** @type {any} */ (Error).prepareStackTrace = (/** @type {Error} */ error, /** @type {any[]} */ sites) => {
    if (!own) note(heard.stacks, 'a stack was formatted');
    return `${error}\n${sites.join('\n')}`;
  };

  own = true;
  const describe = (/** @type {any} */ target) =>
    target === window ? 'window' : target === document ? 'document' : target instanceof Element ? target.id || target.nodeName : String(target?.constructor?.name);
  /** @param {() => void} work */
  const quietly = work => {
    const before = own;
    own = true;
    try {
      work();
    } finally {
      own = before;
    }
  };

  new MutationObserver(records => quietly(() => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...[...addedNodes].map(node => `+${node.nodeName}`), ...[...removedNodes].map(node => `-${node.nodeName}`)];
      note(heard.mutations, `${type} on ${describe(target)} ${attributeName ?? nodes.join(' ')}`.trim());
    }
  })).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });

  for (const type of [
    'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'select', 'selectionchange', 'selectstart', 'focus', 'blur', 'focusin', 'focusout',
    'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'scroll', 'resize',
    'copy', 'cut', 'paste', 'toggle', 'beforetoggle', 'animationstart', 'animationend', 'transitionrun', 'transitionend', 'slotchange',
    'message', 'messageerror', 'error', 'unhandledrejection', 'securitypolicyviolation', 'storage', 'compositionstart', 'compositionend', 'invalid', 'load',
  ]) {
    window.addEventListener(type, event => quietly(() => {
      if (event.target === window && /^(focus|blur)$/.test(event.type)) return; // the test itself goes to other tabs
      const said = `${event.isTrusted ? '' : 'untrusted '}${type} on ${describe(event.target)}`;
      // Browsers join changes of the selection as they like.
      if (heard.events.at(-1) !== said && !(type === 'selectionchange' && heard.events.includes(said))) note(heard.events, said);
    }), true);
  }
  for (const type of /** @type {any} */ (PerformanceObserver).supportedEntryTypes) {
    new PerformanceObserver(list => quietly(() => {
      for (const entry of list.getEntries()) {
        if (/favicon/.test(entry.name)) continue; // the browser's own
        // How many frames and keys were slow depends on the machine; whom they are laid to does not.
        if (type === 'resource' || type === 'layout-shift' || /extension:/.test(JSON.stringify(entry))) note(heard.entries, `${type} ${entry.name.replace(/^https:\/\/[^/]+/, '')}`.trim());
      }
    })).observe({ type, buffered: true });
  }

  const box = () => /** @type {HTMLTextAreaElement} */ (document.getElementById('box'));

  /** @type {Record<string, () => string[]>} */
  const looks = {
    globals: () => [window, ...[Window, Document, Node, Element, HTMLElement, EventTarget, Navigator, Object, Array].map(({ prototype }) => prototype)].flatMap(object => Object.getOwnPropertyNames(object)),
    elements: () => [...document.documentElement.querySelectorAll('*')].map(element => (element.id ? `#${element.id}` : element.outerHTML.slice(0, 60))),
    attributes: () => [document.documentElement, document.body, box()].flatMap(element => element.getAttributeNames().map(name => `${element.nodeName} ${name}`)),
    'open shadow roots': () => [...document.querySelectorAll('*')].filter(element => element.shadowRoot).map(element => element.nodeName),
    // An element that has a root already, though a closed one, refuses a second.
    'closed shadow roots': () => [...document.querySelectorAll('div')].filter(element => {
      try {
        element.attachShadow({ mode: 'open' });
        return false;
      } catch {
        return true;
      }
    }).map(element => element.nodeName),
    highlights: () => [...CSS.highlights.keys()].map(String),
    'style sheets': () => [`${document.styleSheets.length} and ${document.adoptedStyleSheets.length}`],
    'computed style': () => [document.documentElement, document.body, box()].flatMap(element => {
      const style = getComputedStyle(element);
      return [...style].map(name => `${element.nodeName} ${name}: ${style.getPropertyValue(name)}`);
    }),
    layout: () => [document.documentElement, document.body, box()].map(element => JSON.stringify([element.getBoundingClientRect(), element.scrollWidth, element.scrollHeight, element.scrollTop])),
    'selection and focus': () => [`${describe(document.activeElement)} ${box().selectionStart} ${box().selectionEnd} ${describe(getSelection()?.anchorNode)}`],
    'pseudo-classes': () => [':popover-open', ':modal', ':focus', ':focus-visible', ':hover:not(html, body, :has(*))', ':active'].flatMap(selector => [...document.querySelectorAll(selector)].map(element => `${describe(element)} ${selector}`)),
    'what is at a point': () => {
      const found = new Set();
      for (let x = 4; x < innerWidth; x += 12) {
        for (let y = 4; y < innerHeight; y += 12) for (const element of document.elementsFromPoint(x, y)) found.add(describe(element));
      }
      return [...found];
    },
    animations: () => document.getAnimations().map(animation => `${/** @type {any} */ (animation).animationName ?? ''} on ${describe(/** @type {any} */ (animation.effect).target)}`),
    'text of the page': () => {
      const all = [document.documentElement.innerText, document.documentElement.textContent ?? ''];
      return [...new Set(all.join(' ').match(/\w+/g))];
    },
    'selecting everything': () => {
      const selection = /** @type {Selection} */ (getSelection());
      selection.selectAllChildren(document.documentElement);
      return [...new Set(selection.toString().match(/\w+/g))];
    },
    'window.find': () => ['Phone or email', 'reach you directly', 'Use “', 'Keep it'].filter(words => /** @type {any} */ (window).find(words)),
    'extension interfaces': () => [`${typeof (/** @type {any} */ (window).chrome?.runtime)} ${typeof (/** @type {any} */ (window).browser)}`],
  };

  /** What each channel has told since the last report. */
  function report() {
    own = true;
    /** @type {Record<string, string[]>} */
    const told = {
      'calls in the page’s world': heard.calls.splice(0),
      'error stacks': heard.stacks.splice(0),
      'DOM mutations': heard.mutations.splice(0),
      'events, their order, isTrusted': heard.events.splice(0),
      'performance entries': heard.entries.splice(0),
    };
    const { activeElement } = document;
    const { selectionStart, selectionEnd } = box();
    for (const [channel, look] of Object.entries(looks)) told[channel] = look();
    // Looking moved the selection; the person should go on where they were.
    getSelection()?.removeAllRanges();
    if (activeElement === box()) {
      box().focus();
      box().setSelectionRange(selectionStart, selectionEnd);
    }
    own = false;
    return told;
  }

  /** While the test itself looks at the page, nothing is written down. @param {boolean} resting */
  const rest = resting => void (own = resting);

  /** Asks for files of an extension in every way a page has. @param {string} base @param {string[]} files */
  async function probe(base, files) {
    /** @type {string[]} */
    const found = [];
    for (const file of files) {
      const address = `${base}/${file}`;
      await fetch(address).then(() => found.push(`fetch ${file}`), () => undefined);
      await fetch(address, { mode: 'no-cors' }).then(() => found.push(`no-cors fetch ${file}`), () => undefined);
      for (const [tag, name] of [['img', 'src'], ['script', 'src'], ['link', 'href']]) {
        const element = document.createElement(tag);
        if (tag === 'link') element.setAttribute('rel', 'stylesheet');
        const loaded = new Promise(resolve => {
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
        });
        element.setAttribute(name, address);
        document.head.append(element);
        if (await loaded) found.push(`<${tag}> ${file}`);
        element.remove();
      }
    }
    return found;
  }

  Object.defineProperty(window, 'hostile', { enumerable: false, configurable: true, value: { report, probe, rest } });
  own = false;
})();
