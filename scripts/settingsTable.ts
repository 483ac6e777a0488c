/** What the manifest states about a setting, its texts as keys of package.nls.json such as `%setting.profile%`. */
export interface Setting {
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

/** The table of settings for the README. `texts` are those of package.nls.json. */
export function settingsTable(
  settings: Readonly<Record<string, Setting>>,
  texts: Readonly<Record<string, string>>,
): string {
  const textOf = (key = ''): string => texts[key.slice(1, -1)]!;
  const rows = Object.entries(settings).map(([name, setting]) => {
    const values = (setting.enum ?? []).map((value, index) => {
      const about = setting.enumDescriptions?.[index];
      return about ? `<br>\`${value}\`: ${textOf(about)}` : '';
    });
    const about = textOf(setting.markdownDescription ?? setting.description);
    const range = setting.maximum === undefined ? '' : ` From ${setting.minimum} to ${setting.maximum}.`;
    return `| \`${name}\` | ${about}${range}${values.join('')} | \`${JSON.stringify(setting.default)}\` |`;
  });
  return ['| Setting | Description | Default |', '| --- | --- | --- |', ...rows].join('\n');
}
