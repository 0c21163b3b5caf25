/** @jsxRuntime classic */
/** @jsx React.createElement */
import * as React from 'react';
import { addons, types } from 'storybook/manager-api';
import { addonId, panelId } from './review/events.ts';
import { ReviewPanel } from './review/ReviewPanel.tsx';

addons.register(addonId, () => {
  addons.add(panelId, {
    type: types.PANEL,
    title: 'Granskning',
    render: ({ active }) => (active === true ? <ReviewPanel /> : null),
  });
});
