import { defineRule } from '../rule';
import { missingNeeds } from '../vendorNeeds';

export default defineRule({
  id: 'vendor-contact-missing',
  kind: 'advice',
  title: 'Every outside vendor has a contact',
  why: 'On the day something breaks you want a name and a number, not an address that begins with info@. A named person there also knows that they are yours to call.',
  check: (subject) => missingNeeds(subject, 'vendor-contact-missing'),
});
