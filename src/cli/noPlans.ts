/** What every command says where it finds no plan. That is no error: whoever checks what a commit changes often has none. */
export const noPlans = 'no plans found; a plan has type: marketing-plan in its front matter';
