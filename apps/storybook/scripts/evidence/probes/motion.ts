const moving = ['transform', 'translate', 'rotate', 'scale', 'inset', 'top', 'left'];

/** Animations that move something although the reader asked for stillness. */
export function movingAnimations(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const effect = animation.effect as KeyframeEffect | null;
    const moves = (effect?.getKeyframes() ?? []).some((frame) => moving.some((property) => property in frame));
    const time = effect?.getComputedTiming();
    const lasts = time !== undefined && (time.iterations === Infinity || Number(time.activeDuration) > 1);
    return moves && lasts && animation.playState === 'running' ? [`${(effect?.target as Element | null)?.className ?? 'element'}`] : [];
  });
}
