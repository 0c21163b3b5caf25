import { Alert } from '@stockholm/react/alert';
import vision from '@stockholm/tokens/colour-vision.json';

/**
 * What is left of red, green and blue light for an eye without one kind of cone, as `feColorMatrix` in linear light.
 * Source: Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1.
 */
const visions = [
  { id: 'unaffected', name: 'Vanligt färgseende' },
  { id: 'protanopia', name: 'Protanopi: ser inte rött', matrix: '0.152286 1.052583 -0.204868 0 0  0.114503 0.786281 0.099216 0 0  -0.003882 -0.048116 1.051998 0 0  0 0 0 1 0' },
  { id: 'deuteranopia', name: 'Deuteranopi: ser inte grönt', matrix: '0.367322 0.860646 -0.227968 0 0  0.280085 0.672501 0.047413 0 0  -0.011820 0.042940 0.968881 0 0  0 0 0 1 0' },
  { id: 'tritanopia', name: 'Tritanopi: ser inte blått', matrix: '1.255528 -0.076749 -0.178779 0 0  -0.078411 0.930809 0.147602 0 0  0.004733 0.691367 0.303900 0 0  0 0 0 1 0' },
] as const;

const signals = [
  { tone: 'info', title: 'Information' },
  { tone: 'success', title: 'Bekräftelse' },
  { tone: 'warning', title: 'Varning' },
  { tone: 'error', title: 'Fel' },
] as const;

type VisionId = (typeof visions)[number]['id'];

/** Pairs of messages whose colours are hard to tell apart, in light or in dark mode. */
function alike(id: VisionId): readonly string[] {
  const names = new Map<string, string>(signals.map(({ tone, title }) => [tone, title.toLocaleLowerCase('sv')]));
  const hard = [vision.modes.light, vision.modes.dark].flatMap(({ pairs }) => [...pairs[id].block.hard, ...pairs[id].tint.hard]);
  return [...new Set(hard.flatMap(({ pair }) => {
    const [one, other] = pair.map((role) => names.get(role.replace(/-tint$/u, '')));
    return one === undefined || other === undefined ? [] : [`${one} och ${other}`];
  }))];
}

/** The four signals as they are seen without one of the eye's three kinds of cones, beside how most people see them. */
export function SignalVision() {
  return (
    <div className="stad-visions">
      <svg width="0" height="0" aria-hidden="true" focusable="false">
        {visions.map((vision) => 'matrix' in vision && (
          <filter key={vision.id} id={`stad-${vision.id}`} colorInterpolationFilters="linearRGB">
            <feColorMatrix type="matrix" values={vision.matrix} />
          </filter>
        ))}
      </svg>
      {visions.map(({ id, name }) => (
        <figure key={id}>
          <figcaption>
            <strong>{name}</strong>
            <span>Svårt att skilja på färgen: {alike(id).join(', ')}.</span>
          </figcaption>
          {/* Four times the same messages: who listens hears from the captions what there is to see. */}
          <div className="stad-vision" data-vision={id} data-sthlm-surface="page" aria-hidden="true">
            {signals.map(({ tone, title }) => (
              <Alert key={tone} tone={tone} title={title} headingLevel={4} />
            ))}
          </div>
        </figure>
      ))}
    </div>
  );
}
