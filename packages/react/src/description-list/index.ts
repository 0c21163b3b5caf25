export { DescriptionList } from './DescriptionList.tsx';
export type * from './DescriptionList.tsx';
