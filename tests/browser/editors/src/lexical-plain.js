export { mount } from './lexical.js';
