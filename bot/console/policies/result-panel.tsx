/** What a check comes to: verdict, timeline, days, what to do, what is assumed, and the sentences it rests on. */
import { Button } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Link20Regular } from '@fluentui/react-icons/svg/link';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import type { ReactNode } from 'react';
import { useApi, useAsk, type Told } from '../data/api.js';
import { useNotify } from '../frame/notice.js';
import { Waiting } from '../frame/page-boundary.js';
import { Problem } from '../frame/problem.js';
import { showDay } from '../texts/format.js';
import { useTexts } from '../texts/texts.js';
import type { CheckAddress } from './address.js';
import { RuleList } from './rule-list.js';
import { TimelinePicture } from './timeline-picture.js';
import { timelineOf } from './timeline.js';

type Result = Told['PolicyResult'];
type Parts = NonNullable<Result['parts']>;
