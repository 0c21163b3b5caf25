import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/granska.css';
import { Granska } from './Granska.tsx';

const root = document.getElementById('granska');
if (root === null) throw new Error('Granska: the page has no element with the id "granska". Build it from index.html.');
createRoot(root).render(
  <StrictMode>
    <Granska />
  </StrictMode>,
);
