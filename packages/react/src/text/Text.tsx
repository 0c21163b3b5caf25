import type { ComponentPropsWithRef, ForwardedRef, ReactElement, ReactNode } from 'react';
import { classNames } from '../internal/class-names.ts';
import { withRef } from '../internal/with-ref.ts';

export type TextSize = 'lead' | 'body' | 'ui' | 'small';
export type TextTone = 'default' | 'secondary';

interface TextLook {
  /**
   * `lead` under the h1, `body` for running text, `ui` for meta lines, `small` only in the utility bar.
   * @default 'body'
   */
  size?: TextSize | undefined;
  /**
   * `secondary` for what is read after the rest.
   * @default 'default'
   */
  tone?: TextTone | undefined;
  children: ReactNode;
}

export interface ParagraphProps extends TextLook, Omit<ComponentPropsWithRef<'p'>, keyof TextLook> {
  /**
   * The element.
   * @default 'p'
   */
  as?: 'p' | undefined;
}

export interface SpanProps extends TextLook, Omit<ComponentPropsWithRef<'span'>, keyof TextLook> {
  as: 'span';
}

export interface DivProps extends TextLook, Omit<ComponentPropsWithRef<'div'>, keyof TextLook> {
  as: 'div';
}

export type TextProps = ParagraphProps | SpanProps | DivProps;

/** Running text in one of the four type styles. */
export const Text = /* @__PURE__ */ withRef(function Text(
  { as: Tag = 'p', size = 'body', tone = 'default', className, children, ...native }: TextProps,
  ref: ForwardedRef<HTMLElement>,
): ReactElement {
  const props = { ...native, className: classNames('sthlm-text', className), 'data-size': size, 'data-tone': tone, ref, children };
  const Element = Tag as 'p';
  return <Element {...(props as ComponentPropsWithRef<'p'>)} />;
});
