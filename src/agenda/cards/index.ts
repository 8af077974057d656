export * from './buttons';
export * from './file';
export * from './form';
export * from './item';
export * from './list';
export * from './people';
export * from './words';
