declare module '*.css';
declare module '@fontsource-variable/open-sans';
