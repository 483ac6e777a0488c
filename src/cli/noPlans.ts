/**
 * The message of every command if there are no plans. That isn't an error: a check of changed files often finds none.
 */
export const noPlans = 'no plans found; a plan has type: marketing-plan in its front matter';
