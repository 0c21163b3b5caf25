export { Cluster } from './Cluster.tsx';
export type * from './Cluster.tsx';
