/**
 * The names of characters that the Markdown parser decodes: the 252 of HTML 4, such as `&mdash;` and `&euro;`. The
 * build substitutes them for the 2,125 of HTML 5, which are as large as the parser and which nobody types in a plan.
 */
export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4';
