/** A street of flat shapes in four tones of the accent. Nothing that could be taken for a landmark or a coat of arms. */
export function Skyline() {
  return (
    <svg className="stad-sample-hero__picture" viewBox="0 0 500 560" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <rect data-tone="soft" width="500" height="560" />
      <circle data-tone="tint" cx="390" cy="120" r="64" />
      <rect data-tone="deep" x="0" y="230" width="150" height="330" />
      <rect data-tone="field" x="150" y="150" width="120" height="410" />
      <rect data-tone="tint" x="270" y="290" width="130" height="270" />
      <path data-tone="deep" d="M258 290 335 220 412 290Z" />
      <rect data-tone="field" x="400" y="340" width="100" height="220" />
      {[250, 310, 370, 430].map((y) => (
        <g key={y} data-tone="soft">
          <rect x="24" y={y} width="32" height="36" />
          <rect x="88" y={y} width="32" height="36" />
        </g>
      ))}
      {[180, 240, 300, 360, 420].map((y) => (
        <g key={y} data-tone="tint">
          <rect x="172" y={y} width="26" height="32" />
          <rect x="222" y={y} width="26" height="32" />
        </g>
      ))}
      <rect data-tone="field" x="292" y="330" width="32" height="36" />
      <rect data-tone="field" x="346" y="330" width="32" height="36" />
      <rect data-tone="deep" x="312" y="410" width="46" height="90" />
      <rect data-tone="soft" x="424" y="380" width="52" height="30" />
      <rect data-tone="soft" x="424" y="440" width="52" height="30" />
      <rect data-tone="deep" y="500" width="500" height="60" />
      {[60, 185, 310, 435].map((x) => (
        <circle key={x} data-tone="field" cx={x} cy="560" r="52" />
      ))}
    </svg>
  );
}
