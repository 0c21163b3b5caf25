/**
 * In the place of what markdown-it finds bare addresses with. It does so only where it is asked to, by the option `linkify`, and
 * neither the engine nor Granska asks.
 */
export class LinkifyIt {}
