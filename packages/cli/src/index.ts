export { defineConfig, type ConfigOverride, type RuleSetting, type StadConfig } from './config/config.ts';
export { processIo, type Io } from './io.ts';
export { main } from './main.ts';
