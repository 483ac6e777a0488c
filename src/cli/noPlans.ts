/** What every command says where it finds no plan. That is no error: whoever checks what a commit changes often has none. */
export const noPlans = 'there is no plan here: the front matter of a plan says type: marketing-plan';
