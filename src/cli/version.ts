import manifest from '../../package.json';

/** The version of the package this was built from. */
export const version: string = manifest.version;
