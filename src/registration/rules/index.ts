export * from './registration';
export * from './signal-card';
