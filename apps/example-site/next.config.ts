import type { NextConfig } from 'next';

// Next reports usage to its maker unless it is told not to.
process.env['NEXT_TELEMETRY_DISABLED'] = '1';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The content security policy carries a nonce, so it is set per request in proxy.ts.
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
      ],
    },
  ],
};

export default config;
