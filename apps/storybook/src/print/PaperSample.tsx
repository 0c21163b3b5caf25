import { Alert } from '@stockholm/react/alert';
import { Heading } from '@stockholm/react/heading';
import { Link } from '@stockholm/react/link';
import { Text } from '@stockholm/react/text';

function Sample() {
  return (
    <>
      <div className="stad-paper-field" data-sthlm-surface="field">
        <Heading level={4} size="h2">
          Ansök om bostads&shy;anpassnings&shy;bidrag
        </Heading>
      </div>
      <div className="stad-paper-body">
        <Text>Du kan få bidrag för att göra din bostad lättare att bo i.</Text>
        <Alert tone="warning" title="Vänta med att börja bygga" headingLevel={5}>
          Bidraget gäller bara det som görs efter beslutet.
        </Alert>
        <Text>
          <Link href="#villkor">Vem som kan få bidrag</Link>
        </Text>
      </div>
    </>
  );
}

/** The same words on the screen and as they come out on paper. */
export function PaperSample() {
  return (
    <div className="stad-paper">
      <figure>
        <figcaption>På skärmen</figcaption>
        <div className="stad-paper-sheet">
          <Sample />
        </div>
      </figure>
      <figure>
        <figcaption>På papper</figcaption>
        <div className="stad-paper-sheet" data-sthlm-mode="print">
          <Sample />
        </div>
      </figure>
    </div>
  );
}
