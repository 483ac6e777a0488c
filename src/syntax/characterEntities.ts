/**
 * The names of characters that the Markdown parser decodes: the 252 of HTML 4, such as `&mdash;` and `&euro;`. The build
 * puts them in the place of the 2,125 of HTML 5, which weigh as much as the parser and which nobody types in a plan.
 */
export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4';
