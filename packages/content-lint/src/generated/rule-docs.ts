export const ruleDocs: Readonly<Record<string, string>> = {};
