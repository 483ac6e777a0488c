export default { plugins: ['remark-frontmatter', 'remark-gfm', 'remark-preset-lint-recommended'] };
